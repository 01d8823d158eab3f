package chat.roda.client;

import chat.roda.client.ChatLine.Kind;
import chat.roda.irc.Multiline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One person's stay in one room, through however many connections it takes. {@link #run} lives on
 * one thread, which reads; every other method may be called from any thread and never blocks.
 */
public final class RoomClient {
  /** The channel that every Roda room has, and in which everybody is. */
  public static final String LOBBY = "#lobby";

  private final Profile profile;
  private final RoomAddress address;
  private final KnownBefore before;
  private final Timing timing;
  private final Consumer<RoomEvent> events;
  private final Inbox inbox = new Inbox();
  private final AskId.Source asks = new AskId.Source();
  private final AtomicBoolean leaving = new AtomicBoolean();
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** How long a message may be; written by the stay, read by whoever says something. */
  private volatile Reach reach;

  /**
   * @param events hears everything, on the thread of {@link #run}
   */
  public RoomClient(Profile profile, RoomAddress address, Consumer<RoomEvent> events) {
    this(profile, address, KnownBefore.NONE, events);
  }

  /**
   * @param before what is known from earlier stays: only what is later is told
   * @param events hears everything, on the thread of {@link #run}
   */
  public RoomClient(
      Profile profile, RoomAddress address, KnownBefore before, Consumer<RoomEvent> events) {
    this(profile, address, before, Timing.USUAL, events);
  }

  RoomClient(
      Profile profile,
      RoomAddress address,
      KnownBefore before,
      Timing timing,
      Consumer<RoomEvent> events) {
    this.before = before;
    this.profile = profile;
    this.address = address;
    this.timing = timing;
    this.events = events;
    this.reach = Reach.of(RoomState.beginning(profile.nickname()));
  }

  public RoomAddress address() {
    return address;
  }

  /**
   * Connects, reads until the connection ends, and connects again (after 1 s, 2 s, 4 s, at most 16
   * s) until {@link #leave} or {@link #cancel} is called. Returns when the stay is over: after
   * {@link Link.Closed}, or {@link Link.Failed} where the first connection does not come about. To
   * be called once.
   */
  public void run() {
    run(false);
  }

  /**
   * As {@link #run}, for a room that was there before: a first connection that does not come about
   * is tried again as one that was lost is.
   */
  public void runPatiently() {
    run(true);
  }

  private void run(boolean patient) {
    new Stay(profile, address, timing, before, inbox, events, state -> reach = Reach.of(state))
        .run(patient);
  }

  /**
   * Says {@code text} to a channel or a person. Without a connection it is kept and sent when there
   * is one. What becomes of it is told by {@link RoomEvent.Said} with this id, or {@link
   * RoomEvent.NotSent}. What the room does not take as one message is sent as several, each with
   * its own id. Nothing is taken, and no id given, where there is no text, no such conversation can
   * be, or thousands wait already.
   */
  public List<SendId> say(String conversation, String text) {
    return say(conversation, text, Optional.empty());
  }

  /**
   * As {@link #say(String, String)}.
   *
   * @param replyTo the id of the message that it replies to
   */
  public List<SendId> say(String conversation, String text, Optional<String> replyTo) {
    return ids(send(conversation, text, Kind.MESSAGE, replyTo));
  }

  /** As {@link #say}, for {@code /me}. */
  public List<SendId> act(String conversation, String text) {
    return ids(send(conversation, text, Kind.ACTION, Optional.empty()));
  }

  /**
   * Reacts to the message of that id, or takes a reaction back. What comes of it is {@link
   * RoomEvent.Reacted}; nothing, where the room passes no reactions on.
   */
  public void react(String conversation, String id, String reaction, boolean given) {
    ask(wishes -> wishes.react(conversation, id, reaction, given));
  }

  /** Tells the others in a conversation whether we are typing. */
  public void typing(String conversation, Typing typing) {
    ask(wishes -> wishes.typing(conversation, typing));
  }

  /**
   * Takes back the message of that id. The answer is {@link RoomEvent.Redacted} or {@link
   * RoomEvent.Refused}.
   */
  public void redact(String conversation, String id) {
    ask(wishes -> wishes.redact(conversation, id));
  }

  /** Sends again what was {@link RoomEvent.NotSent}. */
  public void sendAgain(SendId id) {
    ask(wishes -> wishes.sendAgain(id));
  }

  public void join(String channel) {
    join(channel, "");
  }

  /** The same where the channel may have a password; an empty one is none. */
  public void join(String channel, String password) {
    ask(wishes -> wishes.join(channel, password));
  }

  public void part(String channel) {
    ask(wishes -> wishes.part(channel));
  }

  public void changeNickname(String nickname) {
    ask(wishes -> wishes.changeNickname(nickname));
  }

  /** Changes something about a channel; the room refuses it to whoever is not in charge. */
  public void change(ChannelChange change) {
    ask(wishes -> wishes.change(change));
  }

  /** Asks whom a channel keeps out; the answer is {@link RoomEvent.BansKnown}. */
  public void askBans(String channel) {
    ask(wishes -> wishes.askBans(channel));
  }

  /** Asks which channels there are; the answer is {@link RoomEvent.ChannelsKnown}. */
  public void askChannels() {
    ask(Wishes::askChannels);
  }

  /** Does something to a person in a channel; the room refuses it to whoever is not in charge. */
  public void moderate(Moderation moderation) {
    ask(wishes -> wishes.moderate(moderation));
  }

  /**
   * Signs in to the account that protects a nickname, without telling the password. The answer is
   * {@link RoomEvent.AccountKnown} or {@link RoomEvent.AccountRefused}.
   */
  public void signIn(Secret account) {
    ask(wishes -> wishes.signIn(account));
  }

  /** Protects the nickname that we have at the moment; the answer comes as that of signing in. */
  public void protect(String password) {
    String line = oneLine(password);
    ask(wishes -> wishes.protect(line));
  }

  /** Asks who somebody is. The answer is some {@link RoomEvent.Learned}. */
  public void askAbout(String nickname) {
    ask(wishes -> wishes.askAbout(nickname));
  }

  /** Away with a message, or back with none. */
  public void changeAway(Optional<String> message) {
    Optional<String> line = message.map(RoomClient::oneLine);
    ask(wishes -> wishes.changeAway(line));
  }

  /**
   * Asks for some of what was said before. The answer is {@link RoomEvent.PageRead} with this id,
   * or {@link RoomEvent.NotRead}; empty, and no answer, after the end or where too much is asked at
   * once.
   */
  public Optional<AskId> read(PageWish wish) {
    AskId id = asks.next();
    return inbox.ask(wishes -> wishes.read(id, wish)) ? Optional.of(id) : Optional.empty();
  }

  /** Looks for something in what was said. The answer comes as that of {@link #read}. */
  public Optional<AskId> search(SearchWish wish) {
    AskId id = asks.next();
    return inbox.ask(wishes -> wishes.search(id, wish)) ? Optional.of(id) : Optional.empty();
  }

  /** Tells the room up to where the person has read, for their other windows. */
  public void markRead(String conversation, Instant until) {
    ask(wishes -> wishes.markRead(conversation, until));
  }

  /** Ends the waiting for the next try. */
  public void retryNow() {
    ask(Wishes::retryNow);
  }

  /** Says goodbye and ends the stay, within a second. */
  public void leave() {
    leave(Map.of());
  }

  /**
   * The same.
   *
   * @param read up to when the person has read conversations, which is told before
   */
  public void leave(Map<String, Instant> read) {
    if (leaving.compareAndSet(false, true)) {
      inbox.askFirst(wishes -> {
        read.forEach(wishes::markRead);
        wishes.leave(timing.goodbye());
      });
    }
  }

  /** Ends the stay at once, also while a connection is being made. */
  public void cancel() {
    if (cancelled.compareAndSet(false, true)) {
      inbox.askFirst(Wishes::cancel);
    }
  }

  /**
   * Wants to hear, or no longer, whether somebody is there, in whatever channel they are: {@link
   * RoomEvent.PresenceKnown}. At most {@value Watching#MAX} people, those of late.
   */
  public void watch(String nickname, boolean now) {
    ask(wishes -> wishes.watch(nickname, now));
  }

  private static List<SendId> ids(List<Sending> sent) {
    return sent.stream().map(Sending::id).toList();
  }

  /**
   * As {@link #say}, of any kind: the messages that it makes, in their order.
   *
   * @param replyTo the id of the message that it replies to
   */
  public List<Sending> send(String conversation, String text, Kind kind, Optional<String> replyTo) {
    if (conversation.isEmpty() || conversation.startsWith(":") || hasSeparator(conversation)) {
      return List.of();
    }
    List<Post> posts = new Posts(conversation, kind, replyTo, reach).of(text);
    return !posts.isEmpty() && inbox.ask(wishes -> wishes.say(posts))
        ? posts.stream().map(p -> new Sending(p.id(), Multiline.whole(p.text()))).toList()
        : List.of();
  }

  /**
   * Says the message of that id in other words, as {@link #send} says one; what becomes of it is
   * told by {@link RoomEvent.Edited} with this id, or {@link RoomEvent.NotSent}. Nothing is taken
   * of what the room would not take as one message.
   */
  public Optional<Sending> edit(String conversation, String id, String text, Kind kind) {
    List<Post> posts = new Posts(conversation, kind, Optional.empty(), reach).of(text);
    if (posts.size() != 1) {
      return Optional.empty();
    }
    Post post = posts.getFirst().editing(id);
    return inbox.ask(wishes -> wishes.say(List.of(post)))
        ? Optional.of(new Sending(post.id(), Multiline.whole(post.text())))
        : Optional.empty();
  }

  /** Whether the room knows that messages are edited. */
  public boolean edits() {
    return reach.edits();
  }

  /** After the end, of which who asks may not know yet, there is nobody to hear it. */
  private void ask(Consumer<Wishes> wish) {
    if (!inbox.ask(wish) && !inbox.isClosed()) {
      System.getLogger(RoomClient.class.getName())
          .log(System.Logger.Level.WARNING, "too much is asked at once");
    }
  }

  private static boolean hasSeparator(String name) {
    return name.chars().anyMatch(c -> c == ' ' || c == ',' || c == '\r' || c == '\n' || c == 0);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\r\n\0]+", " ");
  }
}
