package chat.roda.client;

import chat.roda.irc.CaseMapping;
import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those of whom we want to hear whether they are there, wherever they are (IRCv3 monitor and
 * extended-monitor). What we hear of them is {@link RoomEvent.PresenceKnown}. For the thread of the
 * stay.
 */
final class Watching {
  static final Map<Command, Rule> RULES =
      Map.of(
          Numeric.RPL_MONONLINE, Watching::online,
          Numeric.RPL_MONOFFLINE, Watching::offline,
          Numeric.RPL_USERHOST, Watching::whetherAway,
          Numeric.ERR_MONLISTFULL, (state, in) -> Step.to(state));

  /** Of more, those of whom we asked first are watched no longer. */
  static final int MAX = 100;

  /** So many fit into a line, however long they are. */
  private static final int A_LINE = 10;

  /** A server answers of so many at once (RFC 2812, 4.8). */
  private static final int ASKED_AT_ONCE = 5;

  private final LinkedHashMap<String, String> people = new LinkedHashMap<>();

  /**
   * From now on we want to hear of them; what to say to a room that has us. Where it watches fewer
   * than we would have it, it is the latest of ours.
   */
  List<Message> begin(String nickname, RoomState state) {
    List<Message> lines = new ArrayList<>();
    String folded = CaseMapping.fold(nickname);
    int most = most(state);
    if (!people.containsKey(folded)) {
      if (most > 0 && people.size() >= most) {
        String first = List.copyOf(people.values()).get(people.size() - most);
        lines.add(Message.of(Verb.MONITOR, "-", first));
      }
      if (people.size() >= MAX) {
        people.pollFirstEntry();
      }
    }
    people.put(folded, nickname);
    if (most > 0) {
      lines.add(Message.of(Verb.MONITOR, "+", nickname));
    }
    return lines;
  }

  /** We do not want to any longer. */
  List<Message> end(String nickname, RoomState state) {
    boolean watched = people.remove(CaseMapping.fold(nickname)) != null;
    return watched && most(state) > 0
        ? List.of(Message.of(Verb.MONITOR, "-", nickname))
        : List.of();
  }

  /** What to say to a room that has just let us in. */
  List<Message> all(RoomState state) {
    List<String> names = List.copyOf(people.values());
    List<String> possible = names.subList(Math.max(0, names.size() - most(state)), names.size());
    return groups(possible, A_LINE).stream()
        .map(some -> Message.of(Verb.MONITOR, "+", String.join(",", some)))
        .toList();
  }

  private static int most(RoomState state) {
    return Math.min(MAX, state.support().monitored());
  }

  private static Step online(RoomState state, Incoming in) {
    Step step = Step.to(state);
    List<String> untold = new ArrayList<>();
    for (String source : in.message().lastParam().split(",", -1)) {
      String nickname = source.split("!", 2)[0];
      Optional<Boolean> away = away(state, nickname);
      Presence now = away.orElse(false) ? new Presence.Away("") : new Presence.Here();
      step = step.tell(new RoomEvent.PresenceKnown(nickname, now));
      if (away.isEmpty()) {
        untold.add(nickname);
      }
    }
    for (List<String> some : groups(untold, ASKED_AT_ONCE)) {
      step = step.send(Message.of(Verb.USERHOST, some.toArray(String[]::new)));
    }
    return step;
  }

  /** As far as the channels tell in which we are, too. */
  private static Optional<Boolean> away(RoomState state, String nickname) {
    String folded = state.fold(nickname);
    return state.channels().values().stream()
        .flatMap(channel -> channel.person(folded).stream())
        .map(Occupant::away)
        .findFirst();
  }

  private static Step offline(RoomState state, Incoming in) {
    Step step = Step.to(state);
    for (String nickname : in.message().lastParam().split(",", -1)) {
      step = step.tell(new RoomEvent.PresenceKnown(nickname, new Presence.Gone()));
    }
    return step;
  }

  /** {@code <nick>[*]=<+|-><user>@<host> ...}: a minus is for those who are away. */
  private static Step whetherAway(RoomState state, Incoming in) {
    Step step = Step.to(state);
    for (String word : in.message().lastParam().split(" ", -1)) {
      int equals = word.indexOf("=-");
      if (equals > 0) {
        String nickname = word.substring(0, equals).replace("*", "");
        step = step.tell(new RoomEvent.PresenceKnown(nickname, new Presence.Away("")));
      }
    }
    return step;
  }

  private static List<List<String>> groups(Collection<String> names, int size) {
    List<String> all = List.copyOf(names);
    List<List<String>> groups = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      groups.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return groups;
  }
}
