package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is in the room, or about to come in, over one connection or several. The hub's
 * thread alone.
 */
public final class Person {
  /** Over how many connections one may be there at a time. */
  public static final int MAX_SESSIONS = 10;

  private static final int MAX_INVITATIONS = 50;

  private final Instant since;
  private final Set<Channel> channels = new LinkedHashSet<>();
  private final Set<UserMode> modes = EnumSet.noneOf(UserMode.class);
  private final Set<Channel> invitations = new LinkedHashSet<>();
  private final Metadata metadata = new Metadata();

  /** An array, so that nothing is allocated when many are told something. */
  private Session[] sessions = {};

  private boolean in;
  private Source source;
  private String realName = "";
  private Optional<String> away = Optional.empty();
  private Optional<String> account = Optional.empty();
  private Tags standing = Tags.NONE;
  private Instant lastSaid;

  Person(String host, Instant now) {
    this.source = new Source("", "", host);
    this.since = now;
    this.lastSaid = now;
  }

  /** Their connections, the oldest first. */
  public List<Session> sessions() {
    return List.of(sessions);
  }

  /** The same, not to be changed. */
  Session[] connected() {
    return sessions;
  }

  void connect(Session session) {
    sessions = Arrays.copyOf(sessions, sessions.length + 1);
    sessions[sessions.length - 1] = session;
  }

  void disconnect(Session session) {
    sessions =
        Arrays.stream(sessions).filter(other -> !other.equals(session)).toArray(Session[]::new);
  }

  /** Whether the person is in the room, under their nickname. */
  public boolean isIn() {
    return in;
  }

  void setIn(boolean in) {
    this.in = in;
  }

  /** Whether the person speaks plain lines; over one connection, then. */
  public boolean isPlain() {
    return sessions.length == 1 && sessions[0].isPlain();
  }

  /** The nickname; empty as long as there is none. */
  public String nickname() {
    return source.name();
  }

  /** The nickname as numerics address it: {@code *} as long as there is none. */
  public String nicknameOrStar() {
    return nickname().isEmpty() ? "*" : nickname();
  }

  void setNickname(String nickname) {
    source = new Source(nickname, user(), host());
    channels.forEach(channel -> channel.forget(this));
  }

  public String user() {
    return source.user();
  }

  public String realName() {
    return realName;
  }

  public void setUser(String user, String realName) {
    source = new Source(nickname(), user, host());
    this.realName = realName;
  }

  /** The address that the oldest of the connections comes from. */
  public String host() {
    return source.host();
  }

  void setHost(String host) {
    source = new Source(nickname(), user(), host);
    channels.forEach(channel -> channel.forget(this));
  }

  public Source source() {
    return source;
  }

  /** When the first connection was made. */
  public Instant since() {
    return since;
  }

  public Set<Channel> channels() {
    return Collections.unmodifiableSet(channels);
  }

  void enter(Channel channel) {
    channels.add(channel);
  }

  void exit(Channel channel) {
    channels.remove(channel);
  }

  /**
   * Why the person is away: as they said over any of their connections, or {@code *} where nobody
   * sits before any of them (IRCv3 draft/pre-away). Empty while they are here.
   */
  public Optional<String> away() {
    boolean attended = Arrays.stream(sessions).anyMatch(session -> !session.isUnattended());
    return attended || sessions.length == 0 ? away : away.or(() -> Optional.of("*"));
  }

  /** What the person said of being away over any of the connections. */
  Optional<String> said() {
    return away;
  }

  /** What the person says of being away; empty where nothing, or that they are back. */
  public void setAway(Optional<String> away) {
    this.away = away;
  }

  public boolean is(UserMode mode) {
    return modes.contains(mode);
  }

  /** Sets a mode or takes it away, and tells whether that changed anything. */
  public boolean set(UserMode mode, boolean on) {
    boolean changed = on ? modes.add(mode) : modes.remove(mode);
    describe();
    return changed;
  }

  /** The modes that are set. */
  public Set<UserMode> modes() {
    return Collections.unmodifiableSet(modes);
  }

  /** The account that the person is signed in to. */
  public Optional<String> account() {
    return account;
  }

  void setAccount(Optional<String> account) {
    this.account = account;
    channels.forEach(channel -> channel.forget(this));
    describe();
  }

  private void describe() {
    Tags tags = account.map(name -> Tags.of(Encoder.ACCOUNT, name)).orElse(Tags.NONE);
    standing = is(UserMode.BOT) ? tags.with("bot", "") : tags;
  }

  /** The tags that stand in all that the person does: the account, and that it is a bot. */
  public Tags standing() {
    return standing;
  }

  /**
   * Who it is, as private messages and the like are kept for: the account, or the nickname at the
   * address.
   */
  public String identity() {
    return identity(account, nickname(), host());
  }

  private static String identity(Optional<String> account, String nickname, String host) {
    return account
        .map(name -> CaseMapping.fold(name) + "@")
        .orElseGet(() -> CaseMapping.fold(nickname) + "@" + host);
  }

  /** Whether this person did that. */
  public boolean isAuthorOf(Entry entry) {
    Source by = entry.source();
    return identity().equals(identity(entry.tags().get(Encoder.ACCOUNT), by.name(), by.host()));
  }

  /** The channels that the person was invited to and has not come to. */
  public Set<Channel> invitations() {
    return Collections.unmodifiableSet(invitations);
  }

  /** Remembers an invitation; of very many the oldest is forgotten. */
  public void invite(Channel channel) {
    invitations.add(channel);
    if (invitations.size() > MAX_INVITATIONS) {
      invitations.remove(invitations.iterator().next());
    }
  }

  /** An invitation is used up, or its channel is gone. */
  void uninvite(Channel channel) {
    invitations.remove(channel);
  }

  /** Everybody who is in a channel with the person, but not themselves. */
  public Set<Person> neighbours() {
    Set<Person> neighbours = new LinkedHashSet<>();
    channels.forEach(channel -> neighbours.addAll(channel.members()));
    neighbours.remove(this);
    return neighbours;
  }

  /** The connections of those who are in a channel with the person, and their own. */
  public Set<Session> around() {
    Set<Session> around = new LinkedHashSet<>(sessions());
    channels.forEach(channel -> around.addAll(sessionsOf(channel.members())));
    return around;
  }

  /** The connections of all of them. */
  public static List<Session> sessionsOf(Collection<Person> people) {
    return people.stream().flatMap(person -> Arrays.stream(person.sessions)).toList();
  }

  /** Whether the two are in a channel together. */
  public boolean sharesChannelWith(Person other) {
    return channels.stream().anyMatch(channel -> channel.has(other));
  }

  /** What the person says of themselves. */
  public Metadata metadata() {
    return metadata;
  }

  /** When the person last said something. */
  public Instant lastSaid() {
    return lastSaid;
  }

  void said(Instant now) {
    lastSaid = now;
  }
}
