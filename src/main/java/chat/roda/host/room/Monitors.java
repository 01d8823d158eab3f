package chat.roda.host.room;

import chat.roda.irc.CaseMapping;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who wants to be told when which nickname comes and goes (IRCv3 monitor). The hub's thread. */
public final class Monitors {
  /** How many nicknames one may watch; {@code MONITOR} in {@code RPL_ISUPPORT}. */
  public static final int MAX = 100;

  private final Map<String, Set<Session>> watchers = new HashMap<>();
  private final Map<Session, Map<String, String>> watched = new HashMap<>();

  /** Whether there was room for one more. */
  public boolean add(Session watcher, String nickname) {
    Map<String, String> names = watched.computeIfAbsent(watcher, w -> new LinkedHashMap<>());
    String folded = CaseMapping.fold(nickname);
    if (names.size() >= MAX && !names.containsKey(folded)) {
      return false;
    }
    names.putIfAbsent(folded, nickname);
    watchers.computeIfAbsent(folded, n -> new LinkedHashSet<>()).add(watcher);
    return true;
  }

  public void remove(Session watcher, String nickname) {
    String folded = CaseMapping.fold(nickname);
    watched.getOrDefault(watcher, Map.of()).remove(folded);
    removeWatcher(folded, watcher);
  }

  /** Whom somebody watches, as they spelt the names. */
  public Collection<String> of(Session watcher) {
    return Collections.unmodifiableCollection(watched.getOrDefault(watcher, Map.of()).values());
  }

  /** Somebody watches nobody any more. */
  public void forget(Session watcher) {
    Map<String, String> names = watched.remove(watcher);
    if (names != null) {
      names.keySet().forEach(name -> removeWatcher(name, watcher));
    }
  }

  /** Who watches this nickname. */
  Collection<Session> watching(String nickname) {
    return watchers.getOrDefault(CaseMapping.fold(nickname), Set.of());
  }

  void cameOnline(Person person, Room room) {
    tell(person.nickname(), Numeric.RPL_MONONLINE, person.source().toString(), room);
  }

  void wentOffline(String nickname, Room room) {
    tell(nickname, Numeric.RPL_MONOFFLINE, nickname, room);
  }

  private void tell(String nickname, Numeric numeric, String whom, Room room) {
    for (Session watcher : watching(nickname)) {
      var message = Message.of(room.server(), numeric, watcher.person().nicknameOrStar(), whom);
      room.delivery().toOne(watcher, Outgoing.Told.all(message, room.now()));
    }
  }

  private void removeWatcher(String folded, Session watcher) {
    Set<Session> all = watchers.get(folded);
    if (all != null) {
      all.remove(watcher);
      if (all.isEmpty()) {
        watchers.remove(folded);
      }
    }
  }
}
