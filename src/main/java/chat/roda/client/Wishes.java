package chat.roda.client;

import chat.roda.irc.Capability;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.Nickname;
import chat.roda.irc.Verb;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the person asks for during a stay. For the thread of the stay. */
final class Wishes {
  private final Luggage luggage;
  private final InstantSource clock;
  private final Consumer<RoomEvent> tell;
  private final Moderator moderator = new Moderator();
  private final RoomState outside = RoomState.beginning("");
  private Optional<Session> session = Optional.empty();
  private Optional<Instant> leaveBy = Optional.empty();
  private boolean hurry;
  private boolean over;

  Wishes(Luggage luggage, InstantSource clock, Consumer<RoomEvent> tell) {
    this.luggage = luggage;
    this.clock = clock;
    this.tell = tell;
  }

  /** Where wishes go from now on: the connection, or none. */
  void go(Optional<Session> now) {
    session = now;
  }

  void say(List<Post> posts) {
    for (Post post : posts) {
      if (!luggage.outbox.add(post, clock.instant())) {
        tell.accept(new RoomEvent.NotSent(post.id(), Refusal.TOO_FAST, ""));
      }
    }
    session.ifPresent(Session::flush);
  }

  void sendAgain(SendId id) {
    luggage.outbox.takeFailed(id).ifPresent(post -> say(List.of(post)));
  }

  void join(String channel, String password) {
    if (!ChannelName.isValid(channel)) {
      tell.accept(new RoomEvent.Refused(channel, Refusal.CHANNEL_NAME_INVALID, ""));
    } else if (!send(joining(channel, password))) {
      luggage.want(channel);
    }
  }

  private static Message joining(String channel, String password) {
    return ChannelChange.Key.isPossible(password)
        ? Message.of(Verb.JOIN, channel, password)
        : Message.of(Verb.JOIN, channel);
  }

  void part(String channel) {
    if (!ChannelName.isValid(channel)) {
      tell.accept(new RoomEvent.Refused(channel, Refusal.NO_SUCH_CHANNEL, ""));
    } else if (!send(Message.of(Verb.PART, channel))) {
      luggage.forget(channel);
      tell.accept(new RoomEvent.Exited(channel));
    }
  }

  void changeNickname(String nickname) {
    if (Nickname.check(nickname).isPresent()) {
      tell.accept(new RoomEvent.Refused(nickname, Refusal.NICKNAME_INVALID, ""));
    } else if (!send(Message.of(Verb.NICK, nickname))) {
      luggage.wanted = nickname;
    }
  }

  void change(ChannelChange change) {
    if (!ChannelName.isValid(change.channel())) {
      tell.accept(new RoomEvent.Refused(change.channel(), Refusal.NO_SUCH_CHANNEL, ""));
    } else if (!send(Moderator.line(change))) {
      tell.accept(new RoomEvent.Refused(change.channel(), Refusal.NOT_CONFIRMED, ""));
    }
  }

  void askBans(String channel) {
    if (!send(Message.of(Verb.MODE, channel, "+b"))) {
      tell.accept(new RoomEvent.Refused(channel, Refusal.NOT_CONFIRMED, ""));
    }
  }

  /** Without a connection there is nothing to be told: what asks sees that, and asks again. */
  void askChannels() {
    var _ = send(Message.of(Verb.LIST));
  }

  void moderate(Moderation moderation) {
    Optional<Session> online = session.filter(Session::isOnline);
    List<Message> lines = online.map(s -> moderator.lines(moderation, s.state())).orElse(List.of());
    lines.forEach(line -> online.ifPresent(s -> s.send(line)));
    if (lines.isEmpty()) {
      Refusal why = online.isPresent() ? Refusal.NO_SUCH_PERSON : Refusal.NOT_CONFIRMED;
      tell.accept(new RoomEvent.Refused(moderation.nickname(), why, ""));
    }
  }

  void react(String conversation, String id, String reaction, boolean given) {
    String tag = given ? Signs.REACT : Signs.UNREACT;
    var sign = Message.of(Verb.TAGMSG, conversation).withTag(tag, reaction);
    sign(Signs.replying(sign, Optional.of(id)));
  }

  /** The person did not ask for it: that it is not passed on is no news to them. */
  void typing(String conversation, Typing typing) {
    var sign = Message.of(Verb.TAGMSG, conversation).withTag(Typing.TAG, typing.wire());
    sign(labelled(sign, Typing.LABEL));
  }

  private Message labelled(Message message, String label) {
    boolean known = session.filter(s -> s.state().has(Capability.LABELED_RESPONSE)).isPresent();
    return known ? message.withTag("label", label) : message;
  }

  private void sign(Message message) {
    session
        .filter(s -> s.isOnline() && s.state().has(Capability.MESSAGE_TAGS))
        .ifPresent(s -> s.send(message));
  }

  void redact(String conversation, String id) {
    boolean possible =
        session
            .filter(s -> s.isOnline() && s.state().has(Capability.MESSAGE_REDACTION))
            .isPresent();
    if (!possible || !send(Message.of(Verb.REDACT, conversation, id))) {
      tell.accept(new RoomEvent.Refused(conversation, Refusal.CANNOT_TAKE_BACK, ""));
    }
  }

  void signIn(Secret secret) {
    session
        .filter(Session::isOnline)
        .ifPresentOrElse(s -> s.signIn(secret), this::noAccountWithoutRoom);
  }

  void protect(String password) {
    session
        .filter(Session::isOnline)
        .ifPresentOrElse(s -> s.protect(password), this::noAccountWithoutRoom);
  }

  private void noAccountWithoutRoom() {
    tell.accept(new RoomEvent.AccountRefused(AccountProblem.OTHER, ""));
  }

  /** Asks the room for some of its history. */
  void read(AskId id, PageWish wish) {
    session.ifPresentOrElse(s -> s.read(id, wish), () -> tell.accept(new RoomEvent.NotRead(id)));
  }

  /** Lets the room search its history. */
  void search(AskId id, SearchWish wish) {
    session.ifPresentOrElse(s -> s.search(id, wish), () -> tell.accept(new RoomEvent.NotRead(id)));
  }

  void markRead(String conversation, Instant until) {
    session.ifPresent(s -> s.markRead(conversation, until));
  }

  void askAbout(String nickname) {
    Message question = labelled(Message.of(Verb.WHOIS, nickname, nickname), PersonFacts.LABEL);
    if (Nickname.check(nickname).isPresent() || !send(question)) {
      tell.accept(new RoomEvent.Learned(nickname, new PersonFact.IsGone()));
    }
  }

  void watch(String nickname, boolean now) {
    if (Nickname.check(nickname).isEmpty()) {
      RoomState state = session.filter(Session::isOnline).map(Session::state).orElse(outside);
      List<Message> lines =
          now ? luggage.watching.begin(nickname, state) : luggage.watching.end(nickname, state);
      lines.forEach(this::send);
    }
  }

  void changeAway(Optional<String> message) {
    luggage.away = message;
    var _ = send(message.map(m -> Message.of(Verb.AWAY, m)).orElse(Message.of(Verb.AWAY)));
  }

  void retryNow() {
    hurry = true;
  }

  /** Says goodbye and gives the room until {@code patience} to close. */
  void leave(Duration patience) {
    session
        .filter(Session::isOnline)
        .ifPresentOrElse(
            online -> {
              online.quit();
              leaveBy = Optional.of(clock.instant().plus(patience));
            },
            this::cancel);
  }

  void cancel() {
    over = true;
  }

  /** Whether the stay is over at {@code now}, with the connection as it is. */
  boolean isOver(Instant now) {
    boolean closed = session.map(Session::end).map(Optional::isPresent).orElse(true);
    return over || leaveBy.filter(limit -> closed || !now.isBefore(limit)).isPresent();
  }

  /** Whether the next try is wanted at once; asked once. */
  boolean takeHurry() {
    boolean now = hurry;
    hurry = false;
    return now;
  }

  private boolean send(Message message) {
    var online = session.filter(Session::isOnline);
    online.ifPresent(s -> s.send(message));
    return online.isPresent();
  }
}
