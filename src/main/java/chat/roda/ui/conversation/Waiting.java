package chat.roda.ui.conversation;

import chat.roda.client.SendId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our own messages that the room does not have: under way, and failed. FX thread. */
final class Waiting {
  private final Map<SendId, Entry.Spoken> underWay = new LinkedHashMap<>();
  private final Map<SendId, Entry.Spoken> failed = new LinkedHashMap<>();

  void put(SendId id, Entry.Spoken message) {
    underWay.put(id, message);
  }

  /** It will not get there by itself; empty where there is no such message. */
  Optional<Entry.Spoken> fails(SendId id, Delivery.NotSent why) {
    Optional<Entry.Spoken> message =
        Optional.ofNullable(underWay.remove(id)).map(old -> new Entry.Spoken(old.line(), why));
    message.ifPresent(now -> failed.put(id, now));
    return message;
  }

  /** Is to be sent again, or is in the room. */
  Optional<Entry.Spoken> remove(SendId id) {
    return Optional.ofNullable(underWay.remove(id))
        .or(() -> Optional.ofNullable(failed.remove(id)));
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
}
