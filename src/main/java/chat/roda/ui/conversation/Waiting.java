package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Our own messages that the room does not have: under way, and failed. FX thread. */
public final class Waiting {
  private final Map<SendId, Entry.Spoken> underWay = new LinkedHashMap<>();
  private final Map<SendId, Entry.Spoken> failed = new LinkedHashMap<>();
  private Runnable onChange = () -> {};

  /**
   * {@code action} hears whenever there is one more, or one less, or one has failed, and when the
   * same happens to other words for one that the room has.
   */
  public void setOnChange(Runnable action) {
    onChange = action;
  }

  /** Other words that a message of ours is to have came, or went. */
  void changed() {
    onChange.run();
  }

  void put(SendId id, Entry.Spoken message) {
    underWay.put(id, message);
    onChange.run();
  }

  /** It will not get there by itself; empty where there is no such message. */
  Optional<Entry.Spoken> fails(SendId id, Delivery.NotSent why) {
    Optional<Entry.Spoken> message =
        Optional.ofNullable(underWay.remove(id)).map(old -> new Entry.Spoken(old.line(), why));
    message.ifPresent(now -> {
      failed.put(id, now);
      onChange.run();
    });
    return message;
  }

  /** Is to be sent again, or is in the room. */
  Optional<Entry.Spoken> remove(SendId id) {
    Optional<Entry.Spoken> removed =
        Optional.ofNullable(underWay.remove(id)).or(() -> Optional.ofNullable(failed.remove(id)));
    removed.ifPresent(_ -> onChange.run());
    return removed;
  }

  boolean hasFailed(SendId id) {
    return failed.containsKey(id);
  }

  boolean has(SendId id) {
    return underWay.containsKey(id) || failed.containsKey(id);
  }

  /** Gives all that are under way another state. */
  void are(Delivery delivery) {
    underWay.replaceAll((id, old) -> new Entry.Spoken(old.line(), delivery));
  }

  /** In the order in which they were typed. */
  List<Entry.Spoken> underWay() {
    return List.copyOf(underWay.values());
  }

  List<Entry.Spoken> failed() {
    return List.copyOf(failed.values());
  }

  /** All of them: first those that have failed. */
  public List<ChatLine> lines() {
    return Stream.concat(failed.values().stream(), underWay.values().stream())
        .map(Entry.Spoken::line)
        .toList();
  }
}
