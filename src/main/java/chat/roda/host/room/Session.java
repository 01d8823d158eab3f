package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Message;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import chat.roda.net.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Somebody who is connected, in whichever dialect. All but the connection is the hub's thread's.
 */
public final class Session {
  /** How much of what came from a session, each a read of its connection, waits for the hub. */
  private static final int MAX_HANDED_OVER = 4;

  private static final int MAX_INVITATIONS = 50;

  private final Connection connection;
  private final Instant since;
  private final Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
  private final Set<Channel> channels = new LinkedHashSet<>();
  private final List<byte[]> staged = new ArrayList<>();
  private final Semaphore mayHandOver = new Semaphore(MAX_HANDED_OVER);

  private Phase phase = Phase.REGISTERING;
  private Shape shape = Shape.BARE;
  private String nickname = "";
  private String user = "";
  private String realName = "";
  private Optional<String> away = Optional.empty();
  private final Set<UserMode> modes = EnumSet.noneOf(UserMode.class);
  private final Set<Channel> invitations = new LinkedHashSet<>();
  private Optional<String> account = Optional.empty();
  private String host;
  private Tags standing = Tags.NONE;
  private final Registration registration = new Registration();
  private final Metadata metadata = new Metadata();
  private final Set<String> subscriptions = new LinkedHashSet<>();
  private Instant lastHeard;
  private Instant lastSaid;
  private Optional<Instant> pinged = Optional.empty();
  private boolean waiting;

  /** How far a session has come. */
  public enum Phase {
    /** Not known to anybody yet. */
    REGISTERING,
    /** In the room, under its nickname. */
    REGISTERED,
    /** Gone: nothing is sent to it and nothing more is taken from it. */
    OVER
  }

  public Session(Connection connection, Instant now) {
    this.connection = connection;
    String address = connection.peer().getAddress().getHostAddress();
    int zone = address.indexOf('%');
    String bare = zone < 0 ? address : address.substring(0, zone);
    // A source's host must not begin with a colon: RFC 2812 clients would read a trailing text.
    this.host = bare.startsWith(":") ? "0" + bare : bare;
    this.since = now;
    this.lastHeard = now;
    this.lastSaid = now;
  }

  public Connection connection() {
    return connection;
  }

  public Phase phase() {
    return phase;
  }

  public boolean isRegistered() {
    return phase == Phase.REGISTERED;
  }

  void setPhase(Phase phase) {
    this.phase = phase;
  }

  /** The nickname; empty as long as there is none. */
  public String nickname() {
    return nickname;
  }

  /** The nickname as numerics address it: {@code *} as long as there is none. */
  public String nicknameOrStar() {
    return nickname.isEmpty() ? "*" : nickname;
  }

  void setNickname(String nickname) {
    this.nickname = nickname;
    channels.forEach(channel -> channel.forget(this));
  }

  public String user() {
    return user;
  }

  public String realName() {
    return realName;
  }

  public void setUser(String user, String realName) {
    this.user = user;
    this.realName = realName;
  }

  /** The address that the connection comes from. */
  public String host() {
    return host;
  }

  public Source source() {
    return new Source(nickname, user, host);
  }

  public Instant since() {
    return since;
  }

  /** Speaks plain lines from now on. */
  public void becomePlain() {
    shape = Shape.PLAIN;
  }

  public boolean isPlain() {
    return shape.isPlain();
  }

  Shape shape() {
    return shape;
  }

  public Set<Capability> capabilities() {
    return Collections.unmodifiableSet(capabilities);
  }

  public boolean has(Capability capability) {
    return capabilities.contains(capability);
  }

  /** What counts until it is in the room, or signed in. */
  public Registration registration() {
    return registration;
  }

  /** What it says of itself. */
  public Metadata metadata() {
    return metadata;
  }

  /** The keys of metadata of which it wants to be told. */
  public Set<String> subscriptions() {
    return subscriptions;
  }

  void setCapabilities(Set<Capability> wanted, Shape shape) {
    capabilities.clear();
    capabilities.addAll(wanted);
    this.shape = shape;
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

  /** Why the person is away; empty while they are here. */
  public Optional<String> away() {
    return away;
  }

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

  /** Everybody who is in a channel with it, but not itself. */
  public Set<Session> neighbours() {
    Set<Session> neighbours = new LinkedHashSet<>();
    channels.forEach(channel -> neighbours.addAll(channel.members()));
    neighbours.remove(this);
    return neighbours;
  }

  /** Whether the two are in a channel together. */
  public boolean sharesChannelWith(Session other) {
    return channels.stream().anyMatch(channel -> channel.has(other));
  }

  /** When anything came from it. */
  public Instant lastHeard() {
    return lastHeard;
  }

  public void heard(Instant now) {
    lastHeard = now;
    pinged = Optional.empty();
  }

  /** Since when a PING waits for its answer. */
  public Optional<Instant> pinged() {
    return pinged;
  }

  public void setPinged(Instant now) {
    pinged = Optional.of(now);
  }

  /** What the reader takes before it hands something over, and the hub gives back. Any thread. */
  public Semaphore mayHandOver() {
    return mayHandOver;
  }

  /** Whether something is being looked up for it, and nothing more is taken from it until then. */
  public boolean isWaiting() {
    return waiting;
  }

  public void setWaiting(boolean waiting) {
    this.waiting = waiting;
  }

  /**
   * Who it is, as private messages and the like are kept for: the account, or the nickname at the
   * address.
   */
  public String person() {
    return account
        .map(name -> CaseMapping.fold(name) + "@")
        .orElseGet(() -> CaseMapping.fold(nickname) + "@" + host);
  }

  /** When the person last said something. */
  public Instant lastSaid() {
    return lastSaid;
  }

  void said(Instant now) {
    lastSaid = now;
  }

  /** What happened, as this session is told it in IRC. */
  public Message see(Entry entry) {
    return Encoder.message(entry, shape);
  }

  /** What others are told, as this session is told it in IRC, if it is told at all. */
  public Optional<Message> see(Outgoing outgoing) {
    return Encoder.message(outgoing, shape);
  }

  List<byte[]> staged() {
    return staged;
  }
}
