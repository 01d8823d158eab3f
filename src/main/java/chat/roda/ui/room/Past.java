package chat.roda.ui.room;

import chat.roda.client.AskId;
import chat.roda.client.PageWish;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.SearchWish;
import chat.roda.client.copy.RoomCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;

/** What was said before: from the room, and where it is away or has no more, from our copy. */
final class Past {
  /** As many as a room gives at once. */
  private static final int MANY = 500;

  private final RoomClient client;
  private final RoomCopy copy;
  private final BooleanSupplier online;
  private final Map<AskId, Consumer<Optional<Page>>> open = new HashMap<>();

  /**
   * For the FX thread, as all methods are.
   *
   * @param online whether the room has let us in
   */
  Past(RoomClient client, RoomCopy copy, BooleanSupplier online) {
    this.client = client;
    this.copy = copy;
    this.online = online;
  }

  /** Asks for {@code wish}; {@code answer} gets it later, or nothing where it cannot be had. */
  void read(PageWish wish, Consumer<Optional<Page>> answer) {
    readRoom(
        wish,
        fromRoom -> {
          if (fromRoom.filter(page -> !page.told().isEmpty()).isPresent()) {
            answer.accept(fromRoom);
          } else {
            fromCopy(
                () -> copy.page(wish),
                told -> answer.accept(page(told, wish.limit(), fromRoom.isPresent())));
          }
        });
  }

  /** As {@link #read}, from the room alone. */
  void readRoom(PageWish wish, Consumer<Optional<Page>> answer) {
    ask(online.getAsBoolean() ? client.read(wish) : Optional.empty(), answer);
  }

  private Optional<Page> page(List<RoomEvent> told, int limit, boolean whole) {
    return whole || copy.isKept()
        ? Optional.of(new Page(told, told.size() >= limit, whole))
        : Optional.empty();
  }

  /**
   * Looks for {@code wish}; {@code answer} gets what is found, oldest first, as of {@link #read}.
   */
  void search(SearchWish wish, Consumer<Optional<Page>> answer) {
    ask(
        online.getAsBoolean() ? client.search(wish) : Optional.empty(),
        fromRoom ->
            fromCopy(
                () -> copy.search(wish),
                kept -> {
                  List<RoomEvent> told = fromRoom.map(Page::told).orElse(List.of());
                  answer.accept(
                      page(together(told, kept, wish.limit()), wish.limit(), fromRoom.isPresent()));
                }));
  }

  /**
   * As {@link #search}, without what is {@code hidden}: where that took the places of others, they
   * are looked for too, once.
   */
  void searchSeen(SearchWish wish, Predicate<RoomEvent> hidden, Consumer<Optional<Page>> answer) {
    search(
        wish,
        page -> {
          Optional<Page> seen = page.map(all -> all.without(hidden));
          if (page.equals(seen) || page.filter(Page::more).isEmpty()) {
            answer.accept(seen);
          } else {
            search(
                wish.atMost(MANY),
                many -> answer.accept(many.map(all -> all.without(hidden).newest(wish.limit()))));
          }
        });
  }

  private static List<RoomEvent> together(List<RoomEvent> some, List<RoomEvent> others, int most) {
    List<RoomEvent.Said> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (List<RoomEvent> told : List.of(some, others)) {
      for (RoomEvent event : told) {
        if (event instanceof RoomEvent.Said said && ids.add(said.line().id())) {
          all.add(said);
        }
      }
    }
    all.sort(Comparator.comparing(said -> said.line().at()));
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }

  private void ask(Optional<AskId> asked, Consumer<Optional<Page>> answer) {
    asked.ifPresentOrElse(id -> open.put(id, answer), () -> answer.accept(Optional.empty()));
  }

  private void fromCopy(Supplier<List<RoomEvent>> reading, Consumer<List<RoomEvent>> answer) {
    if (!copy.isKept()) {
      answer.accept(List.of());
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("reading the copy")
        .start(() -> {
          List<RoomEvent> told = reading.get();
          Platform.runLater(() -> answer.accept(told));
        });
  }

  /** Takes the room's answers. */
  void apply(RoomEvent event) {
    if (event instanceof RoomEvent.PageRead(var ask, _, var told, var more)) {
      answer(ask, Optional.of(new Page(told, more, true)));
    } else if (event instanceof RoomEvent.NotRead(var ask)) {
      answer(ask, Optional.empty());
    }
  }

  private void answer(AskId ask, Optional<Page> page) {
    Optional.ofNullable(open.remove(ask)).ifPresent(waiting -> waiting.accept(page));
  }
}
