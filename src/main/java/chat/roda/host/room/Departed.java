package chat.roda.host.room;

import chat.roda.irc.CaseMapping;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Who was there under which nickname: the last thousand. The hub's thread alone. */
public final class Departed {
  private static final int MAX = 1000;

  private final Deque<Person> people = new ArrayDeque<>();

  /** Somebody as they were when they left, or took another nickname. */
  public record Person(
      String nickname, String user, String host, String realName, String server, Instant at) {}

  void add(Session session, String server, Instant at) {
    if (people.size() >= MAX) {
      people.removeLast();
    }
    people.addFirst(
        new Person(
            session.nickname(), session.user(), session.host(), session.realName(), server, at));
  }

  /** Those who had this nickname, the latest first. */
  public List<Person> find(String nickname) {
    return people.stream().filter(p -> CaseMapping.same(p.nickname(), nickname)).toList();
  }
}
