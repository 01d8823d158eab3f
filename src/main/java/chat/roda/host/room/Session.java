package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import chat.roda.net.Chunk;
import chat.roda.net.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A connection of a person, in whichever dialect. All but the connection itself is the hub's
 * thread's.
 */
public final class Session {
  private final Connection connection;
  private final Instant since;
  private final Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
  private final List<Chunk.Lasting> staged = new ArrayList<>();

  private Phase phase = Phase.REGISTERING;
  private Shape shape = Shape.BARE;
  private final String host;
  private Person person;
  private final Registration registration = new Registration();
  private final Set<String> subscriptions = new LinkedHashSet<>();
  private Instant lastHeard;
  private Optional<Instant> pinged = Optional.empty();
  private boolean unattended;
  private boolean waiting;
  private Optional<ClientBatch> batch = Optional.empty();

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
    this.person = new Person(host, now);
    person.connect(this);
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

  /** Whose it is. As long as nobody is in by it, somebody of its own. */
  public Person person() {
    return person;
  }

  /** Is one more of somebody else's from now on. */
  void setPerson(Person other) {
    person.disconnect(this);
    person = other;
    person.connect(this);
  }

  /** Whether it runs by itself, with nobody before it (IRCv3 draft/pre-away). */
  boolean isUnattended() {
    return unattended;
  }

  /** Somebody sits before it, or nobody does any more. */
  public void setUnattended(boolean unattended) {
    this.unattended = unattended;
  }

  /** The address that the connection comes from. */
  public String host() {
    return host;
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

  /** The keys of metadata of which it wants to be told. */
  public Set<String> subscriptions() {
    return subscriptions;
  }

  void setCapabilities(Set<Capability> wanted, Shape shape) {
    capabilities.clear();
    capabilities.addAll(wanted);
    this.shape = shape;
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

  /** Whether something is being looked up for it, and nothing more is taken from it until then. */
  public boolean isWaiting() {
    return waiting;
  }

  public void setWaiting(boolean waiting) {
    this.waiting = waiting;
  }

  /** A message of several lines that is still coming in. */
  public Optional<ClientBatch> batch() {
    return batch;
  }

  public void setBatch(Optional<ClientBatch> batch) {
    this.batch = batch;
  }

  /** What happened, as this session is told it in IRC, if it is told at all. */
  public List<Message> see(Entry entry) {
    return Encoder.messages(entry, shape);
  }

  /** What others are told, as this session is told it in IRC, if it is told at all. */
  public List<Message> see(Outgoing outgoing) {
    return Encoder.messages(outgoing, shape);
  }

  /** The line by which this session is told that somebody is in a channel. */
  public Message seeIn(Channel channel, Person somebody) {
    String account = somebody.account().orElse("*");
    var source = somebody.source();
    Message join =
        has(Capability.EXTENDED_JOIN)
            ? Message.of(source, Verb.JOIN, channel.name(), account, somebody.realName())
            : Message.of(source, Verb.JOIN, channel.name());
    return join.with(somebody.standing());
  }

  List<Chunk.Lasting> staged() {
    return staged;
  }
}
