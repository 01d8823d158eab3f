package chat.roda.client;

import chat.roda.irc.Capability;
import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Parsed;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One connection, from our greeting to its last line: reads what the server says, and does what
 * follows from it. For the thread of the stay; it does not know sockets.
 */
final class Session {
  /** How a connection ended; {@code said} is the server's last word, often empty. */
  record End(Failure why, String said) {}

  private static final System.Logger LOG = System.getLogger(Session.class.getName());

  private final Luggage luggage;
  private final Timing timing;
  private final InstantSource clock;
  private final Consumer<Message> out;
  private final Consumer<RoomEvent> tell;
  private final String address;
  private final Instant begun;
  private final Keepalive keepalive;
  private final Delivery delivery;
  private final Asked asked = new Asked();
  private final Crowds crowds;
  private RoomState state;
  private Optional<Secret> proposed = Optional.empty();
  private Optional<SignIn> signIn = Optional.empty();
  private boolean understood;
  private Optional<End> end = Optional.empty();

  /** What was wrong with the nickname that we wanted; told when we are in, under another one. */
  private Optional<RoomEvent.Refused> otherName = Optional.empty();

  /**
   * @param address what the room is called where it does not say
   */
  Session(
      Luggage luggage,
      String address,
      Timing timing,
      InstantSource clock,
      Consumer<Message> out,
      Consumer<RoomEvent> tell) {
    this.luggage = luggage;
    this.address = address;
    this.timing = timing;
    this.clock = clock;
    this.out = out;
    this.tell = tell;
    this.begun = clock.instant();
    this.keepalive = new Keepalive(timing, begun);
    this.crowds = new Crowds(begun);
    this.state = RoomState.beginning(luggage.wanted, luggage.keys.account().isPresent());
    luggage.keys.account().ifPresent(this::propose);
    this.delivery = new Delivery(luggage, timing, clock, out, tell);
  }

  void greet() {
    luggage.keys.room().ifPresent(word -> out.accept(Message.of(Verb.PASS, word)));
    Welcome.greeting(luggage.wanted).forEach(out);
  }

  boolean isOnline() {
    return state.registration().done() && end.isEmpty();
  }

  /** Whether the server has said anything that is IRC. */
  boolean hasUnderstood() {
    return understood;
  }

  RoomState state() {
    return state;
  }

  Optional<End> end() {
    return end;
  }

  void receive(Parsed line) {
    keepalive.heard(clock.instant());
    switch (line) {
      case Parsed.Ok(Message message) -> receive(message);
      case Parsed.Malformed(Parsed.Problem problem, String command) -> {
        LOG.log(System.Logger.Level.DEBUG, "unreadable line: {0} {1}", problem, command);
        if (!understood && problem != Parsed.Problem.EMPTY) {
          finish(Failure.NOT_A_ROOM, "");
        }
      }
    }
  }

  private void receive(Message message) {
    if (!Plausible.isFromSomebody(message)) {
      return;
    }
    if (!understood && !mayBeFirst(message)) {
      finish(Failure.NOT_A_ROOM, "");
      return;
    }
    understood = true;
    RoomState before = state;
    Step step = Rules.apply(state, message, clock.instant());
    state = step.state();
    delivery.now(state);
    step.effects().forEach(effect -> bringAbout(effect, before));
  }

  /** Other protocols greet with words and numbers, too; a server of IRC begins with these. */
  private static boolean mayBeFirst(Message message) {
    return switch (message.command()) {
      case Verb verb -> true;
      case Numeric numeric -> !message.source().isNone();
      case Command.Other other -> !message.source().isNone();
    };
  }

  private void bringAbout(Effect effect, RoomState before) {
    switch (effect) {
      case Effect.Send(Message message) -> out.accept(message);
      case Effect.Tell(RoomEvent event) -> hear(event);
      case Effect.Recall(var request, RoomEvent event) -> {
        if (!asked.takes(request, event)) {
          hear(event);
        }
      }
      case Effect.Registered() -> registered(before);
      case Effect.HistoryRead read ->
          asked
              .answered(read.request(), read.lines())
              .ifPresentOrElse(tell, () -> delivery.historyRead(read));
      case Effect.HistoryRefused refused ->
          refused
              .request()
              .flatMap(asked::refused)
              .ifPresentOrElse(tell, () -> delivery.historyRefused(refused));
      case Effect.TalkKnown(String person, Instant last) -> delivery.talked(person, last);
      case Effect.Challenge(String piece) ->
          signIn.ifPresent(dialogue -> dialogue.answer(piece).forEach(out));
      case Effect.SignedIn() -> signedIn();
      case Effect.NotSignedIn(AccountProblem why, String said) -> notSignedIn(why, said);
      case Effect.PasswordRefused(String text) ->
          finish(
              luggage.keys.room().isPresent() ? Failure.PASSWORD_WRONG : Failure.PASSWORD_WANTED,
              text);
      case Effect.Goodbye(String text) ->
          finish(isOnline() ? Failures.ofGoodbye(text) : Failures.ofTurningAway(text), text);
    }
  }

  private void registered(RoomState before) {
    String room = state.support().networkName().orElse(address);
    tell.accept(new RoomEvent.LinkChanged(new Link.Online(state.nickname(), room)));
    tell.accept(SigningIn.known(state));
    luggage.keys.charge().ifPresent(it -> send(Message.of(Verb.OPER, it.name(), it.password())));
    delivery.online(before.registration().tries() > 0);
    // Where it is our own former connection that still has it, it is ours again in a moment.
    otherName.filter(it -> luggage.former.filter(it.about()::equals).isEmpty()).ifPresent(tell);
    luggage.former = Optional.of(state.nickname());
    luggage.away.ifPresent(message -> out.accept(Message.of(Verb.AWAY, message)));
    luggage.channels().forEach(channel -> out.accept(Message.of(Verb.JOIN, channel)));
    luggage.watching.all(state).forEach(out);
    delivery.askForTalks();
  }

  private void propose(Secret secret) {
    proposed = Optional.of(secret);
    signIn = Optional.of(new SignIn(secret));
  }

  /** Signs in to the account that protects a nickname. */
  void signIn(Secret secret) {
    propose(secret);
    out.accept(SignIn.begin());
  }

  /** Protects our nickname with a password (IRCv3 draft/account-registration). */
  void protect(String password) {
    proposed = Optional.of(new Secret(state.nickname(), password));
    out.accept(Message.of(Verb.REGISTER, "*", "*", password));
  }

  private void signedIn() {
    luggage.keys = luggage.keys.withAccount(proposed);
    signIn = Optional.empty();
    if (isOnline() && !state.isOwn(luggage.wanted)) {
      out.accept(Message.of(Verb.NICK, luggage.wanted));
    }
  }

  private void notSignedIn(AccountProblem why, String said) {
    if (signIn.isPresent()) {
      luggage.keys = luggage.keys.withAccount(Optional.empty());
    }
    signIn = Optional.empty();
    tell.accept(new RoomEvent.AccountRefused(why, said));
  }

  private void hear(RoomEvent event) {
    switch (event) {
      case RoomEvent.Entered(String channel) -> {
        luggage.want(channel);
        tell.accept(event);
        delivery.entered(channel);
      }
      case RoomEvent.Exited(String channel) -> {
        luggage.forget(channel);
        tell.accept(event);
        delivery.exited(channel);
      }
      case RoomEvent.Renamed renamed when renamed.own() -> {
        luggage.wanted = renamed.to();
        luggage.former = Optional.of(renamed.to());
        delivery.renamed(renamed);
      }
      case RoomEvent.MembersKnown(String channel, var members) -> {
        if (crowds.take(members.size(), clock.instant())) {
          tell.accept(event);
          delivery.present(channel);
        } else {
          finish(Failure.TOO_MUCH, "");
        }
      }
      case RoomEvent.ChannelsKnown(var channels, _) -> {
        if (crowds.take(channels.size(), clock.instant())) {
          tell.accept(event);
        } else {
          finish(Failure.TOO_MUCH, "");
        }
      }
      case RoomEvent.Refused refused -> {
        if (!state.registration().done() && refused.why().isAboutNickname()) {
          otherName = Optional.of(refused);
          return;
        }
        // A channel that does not let us in is not waited for: what was said to it goes, and fails.
        if (state.channel(refused.about()).isEmpty()) {
          luggage.forget(refused.about());
        }
        tell.accept(event);
        flush();
      }
      case RoomEvent.Said said -> delivery.said(said);
      case RoomEvent.NotSent notSent -> delivery.notSent(notSent);
      case RoomEvent.Recalled recalled -> delivery.recalled(recalled);
      case RoomEvent.Renamed renamed -> delivery.renamed(renamed);
      case RoomEvent.CameIn cameIn -> delivery.happens(cameIn.channel(), cameIn);
      case RoomEvent.Removed removed -> delivery.happens(removed.channel(), removed);
      case RoomEvent.ModesSet set -> delivery.happens(set.channel(), set);
      case RoomEvent.TopicKnown topic -> delivery.happens(topic.channel(), topic);
      case RoomEvent.Reacted reacted -> delivery.happens(reacted.conversation(), reacted);
      case RoomEvent.Redacted redacted -> delivery.happens(redacted.conversation(), redacted);
      case RoomEvent.Edited edited -> delivery.edited(edited);
      case RoomEvent.WentOut wentOut -> {
        delivery.happens(wentOut.channel(), wentOut);
        delivery.gone(wentOut.nickname());
      }
      case RoomEvent other -> tell.accept(other);
    }
  }

  /** What time asks for; to be called at least once a second. */
  void tick() {
    Instant now = clock.instant();
    if (!state.registration().done()) {
      if (!now.isBefore(begun.plus(timing.registration()))) {
        finish(Failure.NO_ANSWER, "");
      }
      return;
    }
    switch (keepalive.look(now, delivery.unansweredSince())) {
      case FINE -> {
        asked.overdue(now.minus(timing.answer())).forEach(tell);
        delivery.tick();
      }
      case ASK -> out.accept(Message.of(Verb.PING, "roda"));
      case WAIT -> {}
      case LOST -> finish(Failure.LOST, "");
    }
  }

  /** Sends what waits, as far as it can go. */
  void flush() {
    if (isOnline()) {
      delivery.flush();
    }
  }

  /** Asks the room for some of its history. */
  void read(AskId id, PageWish wish) {
    if (isOnline() && delivery.hasHistory() && state.has(Capability.LABELED_RESPONSE)) {
      PageWish possible = wish.atMost(state.support().historyPage());
      out.accept(asked.page(id, possible, clock.instant()));
      asked.tooMany().ifPresent(tell);
    } else {
      tell.accept(new RoomEvent.NotRead(id));
    }
  }

  /** Lets the room search its history. */
  void search(AskId id, SearchWish wish) {
    if (isOnline() && state.has(Capability.SEARCH) && state.has(Capability.LABELED_RESPONSE)) {
      out.accept(asked.search(id, wish, clock.instant()));
      asked.tooMany().ifPresent(tell);
    } else {
      tell.accept(new RoomEvent.NotRead(id));
    }
  }

  /** Tells the room up to where we have read, where it keeps that. */
  void markRead(String conversation, Instant until) {
    if (isOnline() && state.has(Capability.READ_MARKER)) {
      out.accept(Message.of(Verb.MARKREAD, conversation, "timestamp=" + ServerTime.format(until)));
    }
  }

  /** The connection is over: nothing that was asked will be answered. */
  void over() {
    asked.lost().forEach(tell);
  }

  void send(Message message) {
    out.accept(message);
  }

  /** Says goodbye; the server closes. */
  void quit() {
    out.accept(Message.of(Verb.QUIT));
  }

  void finish(Failure why, String said) {
    if (end.isEmpty()) {
      end = Optional.of(new End(why, said));
    }
  }
}
