package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How much of a conversation the reader has not seen, and up to where they have. FX thread. */
public final class Unread {
  /** As fine as the times of rooms are. */
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final Backlog messages = new Backlog();
  private final Backlog mentions = new Backlog();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper mentionCount = new ReadOnlyIntegerWrapper();
  private Optional<Instant> until = Optional.empty();

  /** Whether that is known from an earlier stay, or another window. */
  private boolean told;

  private Consumer<Instant> onRead = at -> {};

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

  /**
   * One more; {@link #publish} tells of it. Where it was never known how far the reader has come,
   * that is up to here: after the next start this one must still be new.
   */
  void add(Instant at, String sender, boolean mention) {
    if (until.isEmpty()) {
      seenUntil(at.minus(MOMENT));
    }
    messages.add(at, sender);
    if (mention) {
      mentions.add(at, sender);
    }
  }

  /** What those say for whom {@code gone} holds does not count any more. */
  public void forget(Predicate<String> gone) {
    messages.forget(gone);
    mentions.forget(gone);
    publish();
  }

  /** When the first was said that the reader has not seen; empty where there is none. */
  public Optional<Instant> oldest() {
    return messages.oldest();
  }

  /**
   * The reader sees all that was said between these two. What was jumped over stays unread, and so
   * does the mark: it tells only up to where <i>everything</i> is read.
   */
  void seenBetween(Instant from, Instant to) {
    if (messages.oldest().filter(from::isAfter).isEmpty()) {
      seenUntil(to);
    } else {
      messages.readBetween(from, to);
      mentions.readBetween(from, to);
      publish();
    }
  }

  /** Everything is read. */
  void seenAll() {
    messages.latest().ifPresent(this::seenUntil);
  }

  /** Whether there is nothing that the reader has not seen. */
  boolean isEmpty() {
    return messages.size() == 0;
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
    messages.readUntil(at);
    mentions.readUntil(at);
    publish();
  }

  /** The reader sees everything up to then. */
  void seenUntil(Instant at) {
    if (until.isEmpty() || until.get().isBefore(at)) {
      readUntil(at);
      onRead.accept(at);
    }
  }
}
