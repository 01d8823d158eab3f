package chat.roda.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The passwords of protected nicknames that the person wants to have remembered, and that of the
 * room that they host: {@code passwords.json} in the settings folder, which its owner alone may
 * read. They stand there as they are, as the window says before. Any thread; the file is guarded by
 * this object.
 */
public final class PasswordBook {
  private static final System.Logger LOG = System.getLogger(PasswordBook.class.getName());

  /** No address has a space. */
  private static final String HOSTED = "hosted room";

  private static final String FILE = "passwords.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  /** Reads and writes in {@code folder}, which need not be there. */
  public PasswordBook(Path folder) {
    this.folder = folder;
  }

  /** The password of a nickname in the room at that address. */
  public synchronized Optional<String> find(String room, String nickname) {
    return Optional.of(read().path(room).path(nickname).asString("")).filter(p -> !p.isEmpty());
  }

  /** Remembers it from now on; whether that was possible. */
  public synchronized boolean keep(String room, String nickname, String password) {
    ObjectNode all = read();
    all.withObjectProperty(room).put(nickname, password);
    return write(all);
  }

  /** Remembers it no longer. */
  public synchronized void forget(String room, String nickname) {
    ObjectNode all = read();
    if (all.path(room).has(nickname)) {
      all.withObjectProperty(room).remove(nickname);
      var _ = write(all);
    }
  }

  /** What everybody must know to come into the room that is hosted here, if anything. */
  public synchronized Optional<String> hosted() {
    return Optional.of(read().path(HOSTED).asString("")).filter(word -> !word.isEmpty());
  }

  /** Remembers that from now on, or nothing any more. */
  public synchronized void keepHosted(Optional<String> password) {
    if (hosted().equals(password)) {
      return;
    }
    ObjectNode all = read();
    password.ifPresentOrElse(word -> all.put(HOSTED, word), () -> all.remove(HOSTED));
    var _ = write(all);
  }

  /** Of whom there is a password. */
  public synchronized List<Place> places() {
    return read()
        .propertyStream()
        .flatMap(room ->
            room.getValue().propertyNames().stream().map(name -> new Place(room.getKey(), name)))
        .toList();
  }

  /** A nickname in the room at that address. */
  public record Place(String room, String nickname) {}

  private ObjectNode read() {
    return JsonFile.read(folder.resolve(FILE)).root().orElse(null) instanceof ObjectNode all
        ? all
        : JSON.createObjectNode();
  }

  /** Nobody else may read the file at any moment: it is closed to them before it has content. */
  private boolean write(ObjectNode all) {
    Path temporary = folder.resolve(FILE + ".tmp");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(temporary);
      OwnerOnly.createFile(temporary);
      Files.writeString(temporary, all.toPrettyString() + "\n");
      Files.move(temporary, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The passwords cannot be saved: {0}", e.toString());
      return false;
    }
  }
}
