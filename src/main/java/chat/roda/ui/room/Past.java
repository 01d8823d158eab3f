package chat.roda.ui.room;

import chat.roda.client.AskId;
import chat.roda.client.PageWish;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What was said before, from wherever it is to be had. FX thread. */
final class Past {
  private final RoomClient client;
  private final BooleanSupplier online;
  private final Map<AskId, Consumer<Optional<Page>>> open = new HashMap<>();

  /**
   * @param online whether the room has let us in
   */
  Past(RoomClient client, BooleanSupplier online) {
    this.client = client;
    this.online = online;
  }

  /** Asks for {@code wish}; {@code answer} gets it later, or nothing where it cannot be had. */
  void read(PageWish wish, Consumer<Optional<Page>> answer) {
    Optional<AskId> asked = online.getAsBoolean() ? client.read(wish) : Optional.empty();
    asked.ifPresentOrElse(id -> open.put(id, answer), () -> answer.accept(Optional.empty()));
  }

  /** Takes the room's answers. */
  void apply(RoomEvent event) {
    if (event instanceof RoomEvent.PageRead(var ask, _, var told, var more)) {
      answer(ask, Optional.of(new Page(told, more)));
    } else if (event instanceof RoomEvent.NotRead(var ask)) {
      answer(ask, Optional.empty());
    }
  }

  private void answer(AskId ask, Optional<Page> page) {
    Optional.ofNullable(open.remove(ask)).ifPresent(waiting -> waiting.accept(page));
  }
}
