package chat.roda.ui.export;

import chat.roda.client.ChatLine;
import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.texts.Texts;
import chat.roda.ui.conversation.Annotations;
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
import java.util.concurrent.atomic.AtomicLong;
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

  private interface Taker {
    void take(List<RoomEvent> page) throws IOException;
  }

  /** What stands beside messages came after them: each conversation is read for that first. */
  private long write(Writer out, LongConsumer progress, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    var lines = new AtomicLong();
    try (Scribe scribe = scribe(out)) {
      for (String conversation : conversations) {
        var notes = new Annotations();
        read(conversation, page -> page.forEach(event -> note(event, notes)), cancelled);
        scribe.begin(conversation, notes);
        Taker writing =
            page -> {
              for (RoomEvent event : page) {
                scribe.write(event);
              }
              progress.accept(lines.addAndGet(page.size()));
            };
        read(conversation, writing, cancelled);
      }
    }
    return lines.get();
  }

  private static void note(RoomEvent event, Annotations notes) {
    if (event instanceof RoomEvent.Recalled(_, var what)) {
      note(what, notes);
    } else if (event instanceof RoomEvent.Reacted reacted) {
      var _ = notes.take(reacted);
    } else if (event instanceof RoomEvent.Redacted redacted) {
      notes.delete(redacted.id());
    }
  }

  private void read(String conversation, Taker taker, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    List<RoomEvent> page = page(conversation, Place.at(Instant.EPOCH));
    while (!page.isEmpty()) {
      taker.take(page);
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Optional<Place> last = last(page);
      page = last.isPresent() ? page(conversation, last.get()) : List.of();
    }
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
