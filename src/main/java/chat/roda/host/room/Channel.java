package chat.roda.host.room;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A channel and who is in it. The hub's thread alone. */
public final class Channel {
  private final String name;
  private final Instant created;
  private final Map<Session, Rank> members = new LinkedHashMap<>();
  private Optional<Topic> topic = Optional.empty();

  /** What the channel is about. */
  public record Topic(String text, String setBy, Instant at) {}

  Channel(String name, Instant created) {
    this.name = name;
    this.created = created;
  }

  /** As whoever came first spelt it. */
  public String name() {
    return name;
  }

  public Instant created() {
    return created;
  }

  /** In the order in which they came. */
  public Collection<Session> members() {
    return Collections.unmodifiableCollection(members.keySet());
  }

  public boolean has(Session session) {
    return members.containsKey(session);
  }

  /** The rank of a member; of anybody else, that of a plain member. */
  public Rank rankOf(Session session) {
    return members.getOrDefault(session, Rank.MEMBER);
  }

  public Optional<Topic> topic() {
    return topic;
  }

  void add(Session session, Rank rank) {
    members.put(session, rank);
  }

  void remove(Session session) {
    members.remove(session);
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  void setTopic(Optional<Topic> topic) {
    this.topic = topic;
  }
}
