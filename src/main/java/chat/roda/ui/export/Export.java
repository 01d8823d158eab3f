package chat.roda.ui.export;

import chat.roda.client.ChatLine;
import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.texts.Texts;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Writes whole conversations into a file, page by page, so that their length does not matter. The
 * file is there when it is whole: it is written beside its place first.
 *
 * @param from where the past is read, oldest first
 */
public record Export(
    String roomName,
    RoomAddress address,
    List<String> conversations,
    ExportFormat format,
    Texts texts,
    PastReader from) {
  private static final int PAGE = 500;

  public Export {
    conversations = List.copyOf(conversations);
  }

  /**
   * Writes the file; blocks.
   *
   * @param progress hears how many lines are written, after each page
   * @param cancelled is asked after each page whether to give up
   * @return how many lines were written
   * @throws CancellationException where it was given up; nothing is left then
   */
  public long to(Path file, LongConsumer progress, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    Path part = Files.createTempFile(folder, "roda", ".part");
    try {
      long lines;
      try (Writer out = Files.newBufferedWriter(part)) {
        lines = write(out, progress, cancelled);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return lines;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private long write(Writer out, LongConsumer progress, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    long lines = 0;
    try (Scribe scribe = scribe(out)) {
      for (String conversation : conversations) {
        scribe.begin(conversation);
        Place place = Place.at(Instant.EPOCH);
        List<RoomEvent> page = page(conversation, place);
        while (!page.isEmpty()) {
          for (RoomEvent event : page) {
            scribe.write(event);
          }
          lines += page.size();
          progress.accept(lines);
          if (cancelled.getAsBoolean()) {
            throw new CancellationException();
          }
          Optional<Place> last = last(page);
          page = last.isPresent() ? page(conversation, last.get()) : List.of();
        }
      }
    }
    return lines;
  }

  private List<RoomEvent> page(String conversation, Place after)
      throws IOException, InterruptedException {
    return from.read(new PageWish(conversation, new Part.After(after), PAGE));
  }

  private static Optional<Place> last(List<RoomEvent> page) {
    return page.getLast() instanceof RoomEvent.Said(_, ChatLine line)
        ? Optional.of(new Place(line.id(), line.at()))
        : ExportWords.at(page.getLast()).map(Place::at);
  }

  private Scribe scribe(Writer out) throws IOException {
    var words = new ExportWords(texts, ZoneId.systemDefault());
    return switch (format) {
      case TEXT -> new TextScribe(out, words);
      case HTML -> new HtmlScribe(out, words, roomName);
      case JSON -> new JsonScribe(out, roomName, address, Instant.now());
    };
  }
}
