package chat.roda.host.room;

import chat.roda.irc.Message;
import chat.roda.irc.Multiline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message of several lines that is still coming in (IRCv3 draft/multiline). */
public final class ClientBatch {
  private final Message opening;
  private final List<Multiline.Part> parts = new ArrayList<>();
  private Optional<Message> first = Optional.empty();
  private int bytes;
  private boolean refused;

  /** Begun with {@code opening}, its {@code BATCH} line. */
  public ClientBatch(Message opening) {
    this.opening = opening;
  }

  public Message opening() {
    return opening;
  }

  /** What its lines and its end name it by. */
  public String reference() {
    return opening.param(0).substring(1);
  }

  public String target() {
    return opening.param(2);
  }

  /** The first of its lines. */
  public Optional<Message> first() {
    return first;
  }

  public void add(Message line, boolean continues) {
    first = first.or(() -> Optional.of(line));
    String text = line.param(1);
    bytes += line.text(1).length() + (continues || parts.isEmpty() ? 0 : 1);
    parts.add(new Multiline.Part(text, continues));
  }

  /** How many lines have come. */
  public int lines() {
    return parts.size();
  }

  /** How long the text is, in UTF-8 and with the breaks between its lines. */
  public int bytes() {
    return bytes;
  }

  public boolean isBlank() {
    return parts.stream().allMatch(part -> part.text().isEmpty());
  }

  /** All of it. */
  public String text() {
    return Multiline.join(parts);
  }

  /** Something was wrong with it: what still comes of it is passed over. */
  public void refuse() {
    refused = true;
    parts.clear();
  }

  public boolean isRefused() {
    return refused;
  }
}
