package chat.roda.ui.room;

import static java.util.Comparator.reverseOrder;

import chat.roda.client.RoomClient;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The conversations in their order: as the person arranged them, or else the lobby, then the
 * channels by name, then the people, those first with whom something was said last. FX thread.
 */
final class Arrangement {
  private static final Comparator<Conversation> USUAL =
      Comparator.comparing((Conversation c) -> !isLobby(c))
          .thenComparing(c -> !c.isChannel())
          .thenComparing(c -> c.isChannel() ? Instant.MAX : lastSaid(c), reverseOrder())
          .thenComparing(Arrangement::key);

  private final ObservableList<Conversation> all = FXCollections.observableArrayList();

  /** Folded names, also of conversations that are not there at the moment; empty for the usual. */
  private List<String> order = List.of();

  static boolean isLobby(Conversation conversation) {
    return CaseMapping.same(conversation.name(), RoomClient.LOBBY);
  }

  private static String key(Conversation conversation) {
    return CaseMapping.fold(conversation.name());
  }

  /** Where nothing is said yet, something is about to be. */
  private static Instant lastSaid(Conversation conversation) {
    return conversation.lastSaid().orElse(Instant.MAX);
  }

  /** To look at. */
  ObservableList<Conversation> all() {
    return all;
  }

  /** Arranges them by these names. */
  void order(List<String> names) {
    order = names.stream().map(CaseMapping::fold).distinct().toList();
    List<Conversation> now = List.copyOf(all);
    all.clear();
    now.forEach(this::add);
  }

  /** Puts a new one where it belongs. */
  void add(Conversation made) {
    all.add(order.isEmpty() ? usualPlace(made) : arrangedPlace(made), made);
  }

  /** Something was said. */
  void refresh() {
    if (order.isEmpty() && !all.stream().sorted(USUAL).toList().equals(all)) {
      all.sort(USUAL);
    }
  }

  private int usualPlace(Conversation made) {
    int place = 0;
    while (place < all.size() && USUAL.compare(all.get(place), made) <= 0) {
      place++;
    }
    return place;
  }

  private int arrangedPlace(Conversation made) {
    int rank = order.indexOf(key(made));
    for (int i = 0; rank >= 0 && i < all.size(); i++) {
      if (order.indexOf(key(all.get(i))) > rank) {
        return i;
      }
    }
    for (int i = all.size(); i > 0; i--) {
      Conversation before = all.get(i - 1);
      if (rank >= 0 ? order.contains(key(before)) : before.isChannel() == made.isChannel()) {
        return i;
      }
    }
    return all.size();
  }

  /**
   * The conversation in which nothing was said for the longest time, one with a person if there is
   * any, and neither that one nor the lobby.
   *
   * @param now when something was said last where nothing was said yet
   */
  Optional<Conversation> longestSilent(Conversation shown, Instant now) {
    return all.stream()
        .filter(c -> !isLobby(c) && c != shown)
        .min(
            Comparator.comparing(Conversation::isChannel)
                .thenComparing(c -> lastAt(c).orElse(now)));
  }

  private static Optional<Instant> lastAt(Conversation conversation) {
    var rows = conversation.transcript().rows();
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().entry().at());
  }

  /**
   * One has another name, and stays where it is.
   *
   * @return the names in their order, where the person gave them one
   */
  List<String> renamed(String from, String to) {
    String folded = CaseMapping.fold(to);
    order =
        order.stream()
            .filter(name -> !name.equals(folded) || CaseMapping.same(from, to))
            .map(name -> name.equals(CaseMapping.fold(from)) ? folded : name)
            .toList();
    return order;
  }

  void remove(Conversation gone) {
    all.remove(gone);
  }

  /**
   * Moves one to that index, or as near as there is; from then on the order is the person's.
   *
   * @return the names in the new order, also of those that are not there at the moment
   */
  List<String> move(Conversation moved, int to) {
    all.remove(moved);
    all.add(Math.clamp(to, 0, all.size()), moved);
    List<String> now = new ArrayList<>(all.stream().map(Arrangement::key).toList());
    for (int i = 0; i < order.size(); i++) {
      if (!now.contains(order.get(i))) {
        now.add(i == 0 ? 0 : now.indexOf(order.get(i - 1)) + 1, order.get(i));
      }
    }
    order = List.copyOf(now);
    return order;
  }

  /** Runs {@code change}; what it makes of a conversation, that one tells at once. */
  void together(Runnable change) {
    together(List.copyOf(all), change);
  }

  private static void together(List<Conversation> some, Runnable change) {
    if (some.isEmpty()) {
      change.run();
    } else {
      List<Conversation> others = some.subList(1, some.size());
      some.getFirst().transcript().together(() -> together(others, change));
    }
  }
}
