package chat.roda.ui.export;

import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Annotations;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Writes a line of text for everything, with the day where one begins. */
final class TextScribe implements Scribe {
  private final Writer out;
  private final ExportWords words;
  private Optional<LocalDate> day = Optional.empty();
  private boolean first = true;

  TextScribe(Writer out, ExportWords words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public void begin(String conversation, Annotations notes) throws IOException {
    words.begin(notes);
    out.write((first ? "" : "\n\n") + conversation + "\n" + "=".repeat(conversation.length()));
    out.write("\n");
    first = false;
    day = Optional.empty();
  }

  @Override
  public void write(RoomEvent event) throws IOException {
    Optional<Instant> at = ExportWords.at(event);
    if (at.isEmpty() || !words.isWritten(event)) {
      return;
    }
    LocalDate now = words.dayOf(at.get());
    if (!day.equals(Optional.of(now))) {
      out.write("\n" + words.day(now) + "\n");
      day = Optional.of(now);
    }
    String text =
        event instanceof RoomEvent.Said(_, var line)
            ? words.said(line)
            : "-- " + words.happened(event);
    out.write(words.time(at.get()) + "  " + text + "\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
