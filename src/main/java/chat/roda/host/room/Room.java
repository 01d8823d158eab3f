package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.history.MessageLog;
import chat.roda.host.account.Accounts;
import chat.roda.irc.Capability;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import chat.roda.irc.Verb;
import chat.roda.texts.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is there, in which channels, and what happens among them. The hub's thread alone. */
public final class Room {
  /** The channel that is always there. */
  public static final String LOBBY = "#lobby";

  private final RoomSettings settings;
  private final InstantSource clock;
  private final Chronicle chronicle;
  private final Speech speech;
  private final Announcer announcer;
  private final Texts texts;
  private final PlainWriter plain;
  private final Delivery delivery;
  private final Instant opened;
  private final Shapes shapes = new Shapes();
  private final Accounts accounts;
  private final Departed departed = new Departed();
  private final Monitors monitors = new Monitors();
  private final Map<String, Session> nicknames = new HashMap<>();
  private final Map<String, Channel> channels = new HashMap<>();
  private final List<Session> over = new ArrayList<>();
  private final Lookups lookups = new Lookups();
  private final ReadMarks marks;
  private final Census census = new Census();

  public Room(RoomSettings settings, InstantSource clock, MessageLog log) {
    this.settings = settings;
    this.clock = clock;
    this.accounts = new Accounts(settings.access().accounts());
    this.chronicle = new Chronicle(log, clock);
    this.marks = new ReadMarks(log);
    this.opened = clock.instant();
    this.texts = Texts.ofHost(settings.language());
    this.plain = new PlainWriter(texts, ZoneId.systemDefault());
    this.delivery = new Delivery(new Encoder(plain, shapes));
    this.speech = new Speech(chronicle, delivery);
    this.announcer = new Announcer(delivery, monitors, clock);
    channels.put(LOBBY, new Channel(LOBBY, opened));
  }

  public RoomSettings settings() {
    return settings;
  }

  public Source server() {
    return Source.server(settings.serverName());
  }

  public Instant now() {
    return clock.instant();
  }

  public Instant opened() {
    return opened;
  }

  public Delivery delivery() {
    return delivery;
  }

  /** The nicknames that are registered. */
  public Accounts accounts() {
    return accounts;
  }

  /** Who was there before. */
  public Departed departed() {
    return departed;
  }

  /** Who wants to know who comes and goes. */
  public Monitors monitors() {
    return monitors;
  }

  /** Writes for those who speak plain lines. */
  public PlainWriter plain() {
    return plain;
  }

  /** The session of that nickname, registered or about to be. */
  public Optional<Session> find(String nickname) {
    return Optional.ofNullable(nicknames.get(CaseMapping.fold(nickname)));
  }

  /** The person of that nickname. */
  public Optional<Session> person(String nickname) {
    return find(nickname).filter(Session::isRegistered);
  }

  /** How many have a nickname and are not in the room yet. */
  public int comingIn() {
    return nicknames.size() - census.people();
  }

  /** How many people were there. */
  public Census census() {
    return census;
  }

  /** Everybody who has a nickname. */
  public Collection<Session> people() {
    return nicknames.values().stream().filter(Session::isRegistered).toList();
  }

  public Optional<Channel> channel(String name) {
    return Optional.ofNullable(channels.get(CaseMapping.fold(name)));
  }

  public Collection<Channel> channels() {
    return Collections.unmodifiableCollection(channels.values());
  }

  /** Whether nobody else has this nickname, or one that differs only in case. */
  public boolean isFree(String nickname, Session forWhom) {
    return find(nickname).filter(holder -> !holder.equals(forWhom)).isEmpty();
  }

  /** Gives a session that is not registered yet a valid, free nickname. */
  public void takeNickname(Session session, String nickname) {
    nicknames.remove(CaseMapping.fold(session.nickname()), session);
    nicknames.put(CaseMapping.fold(nickname), session);
    session.setNickname(nickname);
  }

  /** Takes the nickname from a session that is not registered yet. */
  public void dropNickname(Session session) {
    nicknames.remove(CaseMapping.fold(session.nickname()), session);
    session.setNickname("");
  }

  /** Gives somebody who is in the room another valid, free nickname, and tells the neighbours. */
  public Entry rename(Session session, String nickname) {
    Entry entry = chronicle.happened(session, Entry.Kind.NICK, "", nickname, Tags.NONE);
    delivery.toNeighbours(session, new Outgoing.Happened(entry));
    session.channels().forEach(channel -> chronicle.record(entry, channel));
    departed.add(session, settings.serverName(), entry.at());
    String before = session.nickname();
    takeNickname(session, nickname);
    if (!CaseMapping.same(before, nickname)) {
      monitors.wentOffline(before, this);
      monitors.cameOnline(session, this);
    }
    return entry;
  }

  /** Lets a session in that has all it needs. */
  public void register(Session session) {
    session.setPhase(Session.Phase.REGISTERED);
    census.cameIn();
    monitors.cameOnline(session, this);
  }

  public void setCapabilities(Session session, Set<Capability> capabilities) {
    delivery.settle();
    shapes.release(session.shape());
    session.setCapabilities(capabilities, shapes.take(capabilities));
  }

  /** Takes a session into a channel, which is made if it is not there, and tells the others. */
  public Entry join(Session session, String name) {
    delivery.settle();
    Channel channel = channels.computeIfAbsent(CaseMapping.fold(name), folded -> found(name));
    channel.add(session, Rules.ranksOnComing(session, channel, accounts));
    session.uninvite(channel);
    session.enter(channel);
    Entry entry =
        chronicle.happened(session, Entry.Kind.JOIN, channel.name(), session.realName(), Tags.NONE);
    chronicle.record(entry, channel);
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    session
        .away()
        .ifPresent(words -> {
          var message = Message.of(session.source(), Verb.AWAY, words).with(session.standing());
          var away = Outgoing.Told.capable(message, now(), Capability.AWAY_NOTIFY);
          delivery.toChannel(channel, away, session);
        });
    chronicle.problem().ifPresent(key -> tell(session, key));
    return entry;
  }

  private Channel found(String name) {
    var channel = new Channel(name, now());
    channel.set(ChannelMode.TOPIC_PROTECTED, true);
    return channel;
  }

  /** Takes somebody out of a channel by another's will, and tells all others. */
  public Outgoing kick(Session by, Channel channel, Session who, String reason) {
    var message =
        Message.of(by.source(), Verb.KICK, channel.name(), who.nickname(), reason)
            .with(by.standing());
    String sentence = texts.format("plain.removed", who.nickname(), by.nickname(), reason);
    var told = new Outgoing.Told(message, now(), Set.of(), sentence);
    delivery.toChannel(channel, told, by);
    remove(who, channel);
    return told;
  }

  /** Gives a member a rank or takes it, and tells whether that changed anything. */
  public boolean rank(Channel channel, Session member, Rank rank, boolean on) {
    delivery.settle();
    return channel.rank(member, rank, on);
  }

  /** Where to tell what is not remembered. */
  public Announcer announcer() {
    return announcer;
  }

  /** Gives a channel another valid, free name. */
  public void rename(Channel channel, String name) {
    delivery.settle();
    channels.remove(CaseMapping.fold(channel.name()));
    channels.put(CaseMapping.fold(name), channel);
    channel.rename(name);
  }

  /** Takes a session out of a channel that it is in, and tells the others. */
  public Entry part(Session session, Channel channel, String reason) {
    Entry entry = chronicle.happened(session, Entry.Kind.PART, channel.name(), reason, Tags.NONE);
    chronicle.record(entry, channel);
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    remove(session, channel);
    return entry;
  }

  /** Ends a session's stay and tells its neighbours. Its connection is not touched. */
  public void quit(Session session, String reason) {
    if (session.phase() == Session.Phase.OVER) {
      return;
    }
    over.add(session);
    if (session.isRegistered()) {
      census.left();
      Entry entry = chronicle.happened(session, Entry.Kind.QUIT, "", reason, Tags.NONE);
      delivery.toNeighbours(session, new Outgoing.Happened(entry));
      session.channels().forEach(c -> chronicle.record(entry, c));
      departed.add(session, settings.serverName(), entry.at());
      monitors.wentOffline(session.nickname(), this);
    }
    List.copyOf(session.channels()).forEach(channel -> remove(session, channel));
    nicknames.remove(CaseMapping.fold(session.nickname()), session);
    session.setPhase(Session.Phase.OVER);
    shapes.release(session.shape());
    monitors.forget(session);
  }

  /** Those whose stay has ended since this was last asked: their connections are to be ended. */
  public List<Session> takeOver() {
    List<Session> ended = List.copyOf(over);
    over.clear();
    return ended;
  }

  /** Changes what a channel is about (nothing, if {@code text} is empty) and tells the others. */
  public Entry setTopic(Session session, Channel channel, String text) {
    Entry entry = chronicle.happened(session, Entry.Kind.TOPIC, channel.name(), text, Tags.NONE);
    chronicle.record(entry, channel);
    channel.setTopic(
        text.isEmpty()
            ? Optional.empty()
            : Optional.of(new Channel.Topic(text, session.nickname(), entry.at())));
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    return entry;
  }

  /** Where to say something. */
  public Speech speech() {
    return speech;
  }

  /** Up to where people have read. */
  public ReadMarks marks() {
    return marks;
  }

  /** Where to ask about what was said. */
  public Lookups lookups() {
    return lookups;
  }

  /** To be called once a second. */
  public void tick() {
    chronicle.tick();
    tellWhatIsNotKept();
  }

  /** Logs what happened since it was last called. Before {@link Delivery#handOut}. */
  public void logNow() {
    if (chronicle.logNow()) {
      tellWhatIsNotKept();
    }
  }

  /** Nothing more will be said. */
  public void close() {
    logNow();
    chronicle.close();
  }

  private void tellWhatIsNotKept() {
    chronicle.news().ifPresent(key -> people().forEach(person -> tell(person, key)));
  }

  /** Tells one person something in the host's language: as a line, or as a NOTICE. */
  private void tell(Session person, String key) {
    delivery.toOne(
        person,
        person.isPlain()
            ? plain.text(key)
            : MessageFormatter.encode(
                Message.of(server(), Verb.NOTICE, person.nickname(), texts.get(key))));
  }

  private void remove(Session session, Channel channel) {
    delivery.settle();
    channel.remove(session);
    session.exit(channel);
    if (channel.isEmpty() && !channel.name().equals(LOBBY)) {
      channels.remove(CaseMapping.fold(channel.name()));
    }
  }
}
