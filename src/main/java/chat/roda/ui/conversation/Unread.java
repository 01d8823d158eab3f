package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How much of a conversation the reader has not seen, and up to where they have. FX thread. */
public final class Unread {
  private final Queue<Missed> messages = new PriorityQueue<>();
  private final Queue<Missed> mentions = new PriorityQueue<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper mentionCount = new ReadOnlyIntegerWrapper();
  private Optional<Instant> until = Optional.empty();

  /** Nothing that is missed is later. */
  private Instant latest = Instant.MIN;

  /** Whether that is known from an earlier stay, or another window. */
  private boolean told;

  private Consumer<Instant> onRead = at -> {};

  private record Missed(Instant at, String sender) implements Comparable<Missed> {
    @Override
    public int compareTo(Missed other) {
      return at.compareTo(other.at);
    }
  }

  /** How many messages. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** How many of them are meant for us. */
  public ReadOnlyIntegerProperty mentionsProperty() {
    return mentionCount.getReadOnlyProperty();
  }

  /** Up to when everything is read; empty where that was never known. */
  public Optional<Instant> until() {
    return until;
  }

  /** {@code action} hears how far the reader has come whenever they see more. */
  public void setOnRead(Consumer<Instant> action) {
    onRead = action;
  }

  /**
   * Whether the line is new to the reader.
   *
   * @param known whether it is not, unless it is known how far they have read
   */
  boolean isNew(ChatLine line, boolean known) {
    boolean seenBefore = known && !told;
    return !line.own() && !seenBefore && until.map(at -> line.at().isAfter(at)).orElse(!known);
  }

  /** One more; {@link #publish} tells of it. */
  void add(ChatLine line, boolean mention) {
    var missed = new Missed(line.at(), line.sender());
    messages.add(missed);
    latest = line.at().isAfter(latest) ? line.at() : latest;
    if (mention) {
      mentions.add(missed);
    }
  }

  /** What those say for whom {@code gone} holds does not count any more. */
  public void forget(Predicate<String> gone) {
    messages.removeIf(missed -> gone.test(missed.sender()));
    mentions.removeIf(missed -> gone.test(missed.sender()));
    publish();
  }

  /** Whether there is nothing that the reader has not seen. */
  boolean isEmpty() {
    return messages.isEmpty();
  }

  /** Tells how many there are: once for each batch of messages, as many look at it. */
  public void publish() {
    count.set(messages.size());
    mentionCount.set(mentions.size());
  }

  /** It is known, from elsewhere, that the reader has seen everything up to then. */
  public void knownUntil(Instant at) {
    if (until.isEmpty() || until.get().isBefore(at)) {
      told = true;
      readUntil(at);
    }
  }

  private void readUntil(Instant at) {
    until = Optional.of(at);
    if (latest.isAfter(at)) {
      forget(messages, at);
      forget(mentions, at);
    } else {
      // One by one, in their order, a hundred thousand take longer than a frame may.
      messages.clear();
      mentions.clear();
    }
    publish();
  }

  /** The reader sees everything up to then. */
  void seenUntil(Instant at) {
    if (until.isEmpty() || until.get().isBefore(at)) {
      readUntil(at);
      onRead.accept(at);
    }
  }

  private static void forget(Queue<Missed> some, Instant at) {
    while (Optional.ofNullable(some.peek()).filter(first -> !first.at().isAfter(at)).isPresent()) {
      some.remove();
    }
  }
}
