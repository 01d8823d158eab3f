package chat.roda.host.room;

import chat.roda.irc.CaseMapping;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Who was there under which nickname: the last thousand. The hub's thread alone. */
public final class Departed {
  private static final int MAX = 1000;

  private final Deque<Gone> people = new ArrayDeque<>();

  /** Somebody as they were when they left, or took another nickname. */
  public record Gone(
      String nickname, String user, String host, String realName, String server, Instant at) {}

  void add(Person person, String server, Instant at) {
    if (people.size() >= MAX) {
      people.removeLast();
    }
    people.addFirst(
        new Gone(person.nickname(), person.user(), person.host(), person.realName(), server, at));
  }

  /** Those who had this nickname, the latest first. */
  public List<Gone> find(String nickname) {
    return people.stream().filter(p -> CaseMapping.same(p.nickname(), nickname)).toList();
  }
}
