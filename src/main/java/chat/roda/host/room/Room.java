package chat.roda.host.room;

import chat.roda.history.ConversationKey;
import chat.roda.history.Entry;
import chat.roda.history.EntryIds;
import chat.roda.history.LogProblem;
import chat.roda.history.MessageLog;
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
  private final MessageLog log;
  private final Texts texts;
  private final PlainWriter plain;
  private final Delivery delivery;
  private final EntryIds ids;
  private final Instant opened;
  private final Map<String, Session> nicknames = new HashMap<>();
  private final Map<String, Channel> channels = new HashMap<>();
  private final List<Entry> unlogged = new ArrayList<>();
  private final Lookups lookups = new Lookups();
  private final ReadMarks marks;
  private Optional<LogProblem> told = Optional.empty();

  public Room(RoomSettings settings, InstantSource clock, MessageLog log) {
    this.settings = settings;
    this.clock = clock;
    this.log = log;
    this.ids = new EntryIds(log.lastId());
    this.marks = new ReadMarks(log);
    this.opened = clock.instant();
    this.texts = Texts.ofHost(settings.language());
    this.plain = new PlainWriter(texts, ZoneId.systemDefault());
    this.delivery = new Delivery(new Encoder(plain));
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

  /** Gives somebody who is in the room another valid, free nickname, and tells the neighbours. */
  public Entry rename(Session session, String nickname) {
    Entry entry = happened(session, Entry.Kind.NICK, "", nickname, Tags.NONE);
    delivery.toNeighbours(session, new Outgoing.Happened(entry));
    session.channels().forEach(channel -> record(entry, channel));
    takeNickname(session, nickname);
    return entry;
  }

  /** Lets a session in that has all it needs. */
  public void register(Session session) {
    session.setPhase(Session.Phase.REGISTERED);
  }

  public void setCapabilities(Session session, Set<Capability> capabilities) {
    delivery.settle();
    session.setCapabilities(capabilities);
  }

  /** Takes a session into a channel, which is made if it is not there, and tells the others. */
  public Entry join(Session session, String name) {
    delivery.settle();
    String folded = CaseMapping.fold(name);
    Channel channel = channels.get(folded);
    if (channel == null) {
      channel = new Channel(name, now());
      channels.put(folded, channel);
    }
    boolean founds = channel.isEmpty() && !folded.equals(LOBBY);
    channel.add(session, founds ? Rank.OPERATOR : Rank.MEMBER);
    session.enter(channel);
    Entry entry = happened(session, Entry.Kind.JOIN, channel.name(), session.realName(), Tags.NONE);
    record(entry, channel);
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    told.ifPresent(problem -> tell(session, sentenceOf(problem)));
    return entry;
  }

  /** Takes a session out of a channel that it is in, and tells the others. */
  public Entry part(Session session, Channel channel, String reason) {
    Entry entry = happened(session, Entry.Kind.PART, channel.name(), reason, Tags.NONE);
    record(entry, channel);
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    remove(session, channel);
    return entry;
  }

  /** Ends a session's stay and tells its neighbours. Its connection is not touched. */
  public void quit(Session session, String reason) {
    if (session.phase() == Session.Phase.OVER) {
      return;
    }
    if (session.isRegistered()) {
      Entry entry = happened(session, Entry.Kind.QUIT, "", reason, Tags.NONE);
      delivery.toNeighbours(session, new Outgoing.Happened(entry));
      session.channels().forEach(c -> record(entry, c));
    }
    List.copyOf(session.channels()).forEach(channel -> remove(session, channel));
    nicknames.remove(CaseMapping.fold(session.nickname()), session);
    session.setPhase(Session.Phase.OVER);
  }

  /** Changes what a channel is about (nothing, if {@code text} is empty) and tells the others. */
  public Entry setTopic(Session session, Channel channel, String text) {
    Entry entry = happened(session, Entry.Kind.TOPIC, channel.name(), text, Tags.NONE);
    record(entry, channel);
    channel.setTopic(
        text.isEmpty()
            ? Optional.empty()
            : Optional.of(new Channel.Topic(text, session.nickname(), entry.at())));
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    return entry;
  }

  /** Says something in a channel to all others. */
  public Entry say(
      Session session, Channel channel, Entry.Kind kind, String text, Tags clientTags) {
    Entry entry = happened(session, kind, channel.name(), text, clientTags);
    record(entry, channel);
    session.said(entry.at());
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    return entry;
  }

  /** Says something to one person alone. */
  public Entry whisper(Session session, Session to, Entry.Kind kind, String text, Tags clientTags) {
    Entry entry =
        happened(session, kind, to.nickname(), text, clientTags)
            .keptUnder(ConversationKey.ofPrivate(session.person(), to.nickname()));
    unlogged.add(entry);
    session.said(entry.at());
    if (!to.equals(session)) {
      unlogged.add(entry.copyFor(ConversationKey.ofPrivate(to.person(), session.nickname())));
      delivery.toOne(to, new Outgoing.Happened(entry));
    }
    return entry;
  }

  /** Passes on to a channel what is not kept, to those who can read it. */
  public void pass(Session session, Channel channel, Outgoing outgoing) {
    delivery.toChannel(channel, outgoing, session);
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
    log.tick();
    tellWhatIsNotKept();
  }

  /** Logs what happened since it was last called. Before {@link Delivery#handOut}. */
  public void logNow() {
    if (!unlogged.isEmpty()) {
      log.append(List.copyOf(unlogged));
      unlogged.clear();
      tellWhatIsNotKept();
    }
  }

  /** Nothing more will be said. */
  public void close() {
    logNow();
    log.close();
  }

  private void tellWhatIsNotKept() {
    if (log.problem().equals(told)) {
      return;
    }
    told = log.problem();
    String key = told.map(Room::sentenceOf).orElse("log.kept-again");
    people().forEach(person -> tell(person, key));
  }

  private static String sentenceOf(LogProblem problem) {
    return switch (problem) {
      case DISK_FULL -> "log.disk-full";
      case READ_ONLY -> "log.read-only";
      case NEWER_VERSION -> "log.newer-version";
      case FAILING -> "log.failing";
      case SET_ASIDE -> "log.set-aside";
    };
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

  private Entry happened(
      Session session, Entry.Kind kind, String target, String text, Tags clientTags) {
    Instant at = now();
    return new Entry(ids.next(at), at, kind, session.source(), "", target, text, clientTags, false);
  }

  /** What happened in no one channel is kept in each as something of its own. */
  private void record(Entry entry, Channel channel) {
    Entry ofChannel =
        entry.target().isEmpty() ? entry.as(ids.next(entry.at()), channel.name()) : entry;
    unlogged.add(ofChannel.keptUnder(ConversationKey.ofChannel(channel.name())));
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
