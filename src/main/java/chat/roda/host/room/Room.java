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
import chat.roda.irc.Utf8;
import chat.roda.irc.Verb;
import chat.roda.texts.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is there, in which channels, and what happens among them. The hub's thread alone. */
public final class Room {
  /** The channel that is always there. */
  public static final String LOBBY = "#lobby";

  private final RoomSettings settings;
  private final BatchClock clock;
  private final Chronicle chronicle;
  private final Speech speech;
  private final Announcer announcer;
  private final Texts texts;
  private final PlainWriter plain;
  private final Delivery delivery;
  private final Instant opened;
  private final Shapes shapes = new Shapes();
  private final Accounts accounts;
  private final Monitors monitors = new Monitors();
  private final Nicknames nicknames = new Nicknames();
  private final Map<String, Channel> channels = new HashMap<>();
  private final Lookups lookups = new Lookups();
  private final ReadMarks marks;
  private final LastTopics topics;
  private final Stays stays;

  public Room(RoomSettings settings, Accounts accounts, InstantSource clock, MessageLog log) {
    this.settings = settings;
    this.clock = new BatchClock(clock);
    this.accounts = accounts;
    this.chronicle = new Chronicle(log, this.clock);
    this.marks = new ReadMarks(log);
    this.opened = this.clock.instant();
    this.texts = Texts.ofHost(settings.language());
    this.plain = new PlainWriter(texts, ZoneId.systemDefault());
    this.delivery = new Delivery(new Encoder(plain, shapes));
    this.speech = new Speech(chronicle, delivery);
    this.announcer = new Announcer(delivery, monitors, this.clock);
    this.stays = new Stays(this, chronicle, shapes);
    this.topics = new LastTopics(log);
    channels.put(LOBBY, topics.giveTo(new Channel(LOBBY, opened)));
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

  /** Who wants to know who comes and goes. */
  public Monitors monitors() {
    return monitors;
  }

  /** What is told to people, in the host's language. */
  public Texts texts() {
    return texts;
  }

  /** Writes for those who speak plain lines. */
  public PlainWriter plain() {
    return plain;
  }

  /** Who has which nickname. */
  public Nicknames nicknames() {
    return nicknames;
  }

  /** The person of that nickname. */
  public Optional<Person> person(String nickname) {
    return nicknames.find(nickname).filter(Person::isIn);
  }

  /** How many of those who are in the room have this mode. */
  public int count(UserMode mode) {
    int count = 0;
    for (Person holder : nicknames.holders()) {
      if (holder.isIn() && holder.is(mode)) {
        count++;
      }
    }
    return count;
  }

  /** Everybody who is in the room. */
  public Collection<Person> people() {
    return nicknames.holders().stream().filter(Person::isIn).toList();
  }

  public Optional<Channel> channel(String name) {
    Channel asItStands = channels.get(name);
    return Optional.ofNullable(
        asItStands == null ? channels.get(CaseMapping.fold(name)) : asItStands);
  }

  public Collection<Channel> channels() {
    return Collections.unmodifiableCollection(channels.values());
  }

  public void setCapabilities(Session session, Set<Capability> capabilities) {
    delivery.settle();
    shapes.release(session.shape());
    session.setCapabilities(capabilities, shapes.take(capabilities));
  }

  /** Takes a person into a channel, which is made if it is not there, and tells the others. */
  public Entry join(Session session, String name) {
    delivery.settle();
    Channel channel = channels.computeIfAbsent(CaseMapping.fold(name), folded -> found(name));
    Person person = session.person();
    if (channel.isEmpty() && !channel.name().equals(LOBBY)) {
      person.account().ifPresent(account -> accounts.own(name, account));
    }
    channel.add(person, Rules.ranksOnComing(person, channel, accounts));
    person.uninvite(channel);
    person.enter(channel);
    Entry entry =
        chronicle.happened(person, Entry.Kind.JOIN, channel, Utf8.of(person.realName()), Tags.NONE);
    chronicle.record(entry, channel);
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    person
        .away()
        .ifPresent(words -> {
          var message = Message.of(person.source(), Verb.AWAY, words).with(person.standing());
          var away = Outgoing.Told.capable(message, now(), Capability.AWAY_NOTIFY);
          delivery.toChannel(channel, away, session);
        });
    chronicle.problem().ifPresent(key -> tell(person, key));
    return entry;
  }

  private Channel found(String name) {
    var channel = new Channel(name, now());
    channel.set(ChannelMode.TOPIC_PROTECTED, true);
    return topics.giveTo(channel);
  }

  /** Takes somebody out of a channel by another's will, and tells all others. */
  public Entry kick(Session by, Channel channel, Person who, String reason) {
    Entry entry = tell(by, channel, Entry.Kind.KICK, who.nickname() + " " + reason);
    remove(who, channel);
    return entry;
  }

  /** Tells the others in a channel what somebody did there. */
  public Entry tell(Session by, Channel channel, Entry.Kind kind, String words) {
    Entry entry = chronicle.happened(by.person(), kind, channel, Utf8.of(words), Tags.NONE);
    chronicle.record(entry, channel);
    delivery.toChannel(channel, new Outgoing.Happened(entry), by);
    return entry;
  }

  /** Gives a member a rank or takes it, and tells whether that changed anything. */
  public boolean rank(Channel channel, Person member, Rank rank, boolean on) {
    delivery.settle();
    return channel.rank(member, rank, on);
  }

  /** Where to tell what is not remembered. */
  public Announcer announcer() {
    return announcer;
  }

  /** Gives a channel another valid, free name, under which its topic is kept, too. */
  public void rename(Session by, Channel channel, String name) {
    delivery.settle();
    channels.remove(CaseMapping.fold(channel.name()));
    channels.put(CaseMapping.fold(name), channel);
    channel.rename(name);
    channel
        .topic()
        .map(topic ->
            chronicle.happened(
                by.person(), Entry.Kind.TOPIC, channel, Utf8.of(topic.text()), Tags.NONE))
        .ifPresent(entry -> chronicle.record(entry, channel));
    topics.note(channel);
  }

  /** Takes a person out of a channel that they are in, and tells the others. */
  public Entry part(Session session, Channel channel, String reason) {
    Entry entry = tell(session, channel, Entry.Kind.PART, reason);
    remove(session.person(), channel);
    return entry;
  }

  /** Changes what a channel is about (nothing, if {@code text} is empty) and tells the others. */
  public Entry setTopic(Session session, Channel channel, String text) {
    Entry entry = tell(session, channel, Entry.Kind.TOPIC, text);
    channel.setTopic(
        text.isEmpty()
            ? Optional.empty()
            : Optional.of(new Channel.Topic(text, session.person().nickname(), entry.at())));
    topics.note(channel);
    return entry;
  }

  /** Who comes in and goes. */
  public Stays stays() {
    return stays;
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
    clock.goOn();
    if (chronicle.logNow()) {
      tellWhatIsNotKept();
    }
  }

  /** Of what happened since it was last logged nothing is logged, and nobody is told. */
  public void discard() {
    chronicle.discard();
    delivery.discard();
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
  private void tell(Person person, String key) {
    for (Session session : person.connected()) {
      delivery.toOne(
          session,
          session.isPlain()
              ? plain.text(key)
              : MessageFormatter.encode(
                  Message.of(server(), Verb.NOTICE, person.nickname(), texts.get(key))));
    }
  }

  void remove(Person person, Channel channel) {
    delivery.settle();
    channel.remove(person);
    person.exit(channel);
    if (channel.isEmpty() && !channel.name().equals(LOBBY)) {
      channels.remove(CaseMapping.fold(channel.name()));
    }
  }
}
