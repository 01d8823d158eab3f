package chat.roda.client;

import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Sees to it, over one connection, that everything that is said is told once and in order, and that
 * everything the person says gets into the room once. For the thread of the stay.
 *
 * <p>What was on its way when the last connection broke is looked for in the history by its tag.
 * That is certain only once the room has taken leave of our former connection: until then it may
 * still read from it. While the nickname of that connection is taken, it has not.
 */
final class Delivery {
  /** Conversations with so many people are looked after, those of late. */
  private static final int MAX_TALKS = 50;

  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private final Luggage luggage;
  private final Timing timing;
  private final InstantSource clock;
  private final Consumer<Message> out;
  private final Consumer<RoomEvent> tell;
  private RoomState state;
  private CatchUp catchUp;
  private Optional<String> ghost = Optional.empty();
  private Instant ghostUntil = Instant.MAX;

  /** The channels whose history is to be read once more when it has been read. */
  private final Set<String> lookAgain = new HashSet<>();

  Delivery(
      Luggage luggage,
      Timing timing,
      InstantSource clock,
      Consumer<Message> out,
      Consumer<RoomEvent> tell) {
    this.luggage = luggage;
    this.timing = timing;
    this.clock = clock;
    this.out = out;
    this.tell = tell;
    this.state = RoomState.beginning(luggage.wanted);
    this.catchUp = newCatchUp();
  }

  /** What the room is like now. */
  void now(RoomState changed) {
    state = changed;
  }

  /**
   * We are in.
   *
   * @param otherName whether the nickname that we wanted was refused
   */
  void online(boolean otherName) {
    catchUp = newCatchUp();
    ghost = luggage.former.filter(name -> otherName && !state.isOwn(name));
    ghostUntil = clock.instant().plus(timing.ghost());
    if (ghost.isEmpty()) {
      settle(conversation -> !state.support().isChannel(conversation));
    }
  }

  void entered(String channel) {
    if (hasHistory()) {
      out.accept(catchUp.begin(channel, state.support().historyPage(), clock.instant()));
    } else {
      settle(is(channel));
      flush();
    }
  }

  /** Asks with whom there are private conversations that the room remembers. */
  void askForTalks() {
    if (hasHistory() && state.has(Capability.LABELED_RESPONSE)) {
      String now = Place.at(clock.instant().plus(CLOCKS_DIFFER)).wire();
      String most = Integer.toString(MAX_TALKS);
      var ask = Message.of(Verb.CHATHISTORY, "TARGETS", now, Place.at(Instant.EPOCH).wire(), most);
      out.accept(ask.withTag("label", "talks"));
    }
  }

  /** Reads what was said with that person since we last heard of it. */
  void talked(String person, Instant last) {
    boolean known =
        luggage.remembered.last(person).filter(place -> !place.at().isBefore(last)).isPresent();
    if (!state.support().isChannel(person) && !known && !catchUp.isReading(person)) {
      askUntilWhereRead(person);
      entered(person);
    }
  }

  /** Of channels the room tells it by itself. */
  private void askUntilWhereRead(String person) {
    if (state.has(Capability.READ_MARKER)) {
      out.accept(Message.of(Verb.MARKREAD, person));
    }
  }

  void exited(String channel) {
    catchUp.end(channel).forEach(this::tellOnce);
  }

  void said(RoomEvent.Said said) {
    if (!catchUp.hold(said)) {
      tellOnce(said);
      flush();
    }
  }

  /** Something happens to a channel. */
  void happens(String channel, RoomEvent what) {
    var _ = luggage.remembered.isNewHappening(channel, what);
    tell.accept(what);
  }

  /** A message is said in other words, perhaps by us. */
  void edited(RoomEvent.Edited edited) {
    happens(edited.conversation(), ours(edited));
    flush();
  }

  /** Known for ours or not: its tag is known to nobody before it is in the room. */
  private RoomEvent.Edited ours(RoomEvent.Edited edited) {
    Optional<SendId> sent = edited.sent().filter(luggage.outbox::holds);
    sent.ifPresent(luggage.outbox::arrived);
    return new RoomEvent.Edited(
        edited.conversation(),
        edited.id(),
        edited.by(),
        edited.kind(),
        edited.wire(),
        sent,
        edited.at());
  }

  /** Somebody has another nickname: what we say to them goes there. */
  void renamed(RoomEvent.Renamed renamed) {
    for (String channel : renamed.conversations()) {
      var _ = luggage.remembered.isNewHappening(channel, renamed);
    }
    boolean talk = !renamed.own() && luggage.remembered.last(renamed.from()).isPresent();
    luggage.outbox.renamed(is(renamed.from()), renamed.to());
    tell.accept(talk ? renamed.andTalk() : renamed);
  }

  /** Something that happened before: told unless it was told when it happened. */
  void recalled(RoomEvent.Recalled recalled) {
    RoomEvent what = recalled.what() instanceof RoomEvent.Edited it ? ours(it) : recalled.what();
    if (luggage.remembered.isNewHappening(recalled.conversation(), what)) {
      tell.accept(new RoomEvent.Recalled(recalled.conversation(), what));
    }
  }

  void historyRead(Effect.HistoryRead read) {
    catchUp
        .of(read.request(), read.conversation())
        .ifPresent(conversation ->
            catchUp
                .next(conversation, read.lines(), read.lastId(), clock.instant())
                .ifPresentOrElse(out, () -> caughtUp(conversation, true)));
  }

  void historyRefused(Effect.HistoryRefused refused) {
    catchUp
        .of(refused.request(), refused.conversation())
        .ifPresent(conversation ->
            catchUp
                .refused(conversation, clock.instant())
                .ifPresentOrElse(out, () -> caughtUp(conversation, false)));
  }

  void notSent(RoomEvent.NotSent notSent) {
    if (luggage.outbox.holds(notSent.id())) {
      luggage.outbox.failed(notSent.id());
      tell.accept(notSent);
      flush();
    }
  }

  /** Somebody is gone: perhaps our former connection. */
  void gone(String nickname) {
    if (ghost.filter(name -> state.support().folding().same(name, nickname)).isPresent()) {
      // What is being read now may have been looked up before.
      state.channels().values().stream()
          .map(Channel::name)
          .filter(catchUp::isReading)
          .forEach(lookAgain::add);
      ghostGone();
    }
  }

  /** Who is in a channel. A former connection that is not in the lobby went before we came in. */
  void present(String channel) {
    boolean there =
        ghost
            .flatMap(name -> state.channel(channel).flatMap(c -> c.person(state.fold(name))))
            .isPresent();
    if (ghost.isPresent() && !there && is(RoomClient.LOBBY).test(channel)) {
      ghostGone();
    }
  }

  /** Sends what can go. */
  void flush() {
    for (Post post : luggage.outbox.depart(this::isOpen, clock.instant())) {
      Optional<Refusal> obstacle = post.obstacle(state);
      if (obstacle.isPresent()) {
        luggage.outbox.failed(post.id());
        tell.accept(new RoomEvent.NotSent(post.id(), obstacle.get(), ""));
        continue;
      }
      post.messages(state).forEach(out);
      if (!state.has(Capability.ECHO_MESSAGE)) {
        luggage.outbox.arrived(post.id());
        tell.accept(post.told(state.nickname(), clock.instant()));
      }
    }
  }

  /** Since when what we said for longest has not come back; empty where all has. */
  Optional<Instant> unansweredSince() {
    return luggage.outbox.onItsWaySince();
  }

  void tick() {
    Instant now = clock.instant();
    catchUp.overdue(now.minus(timing.answer())).forEach(channel -> caughtUp(channel, false));
    luggage.outbox.overdue(now.minus(timing.confirmation())).forEach(this::notConfirmed);
    if (ghost.isPresent() && !now.isBefore(ghostUntil)) {
      ghostGone();
    }
    flush();
  }

  private void ghostGone() {
    ghost
        .filter(name -> name.equals(luggage.wanted))
        .ifPresent(name -> out.accept(Message.of(Verb.NICK, name)));
    ghost = Optional.empty();
    settle(conversation -> !state.support().isChannel(conversation));
    for (Channel channel : state.channels().values()) {
      boolean open = !luggage.outbox.unconfirmed(is(channel.name())).isEmpty();
      if (open && !catchUp.isReading(channel.name())) {
        entered(channel.name());
      }
    }
  }

  private void caughtUp(String conversation, boolean complete) {
    catchUp.end(conversation).forEach(this::tellOnce);
    if (lookAgain.removeIf(is(conversation))) {
      entered(conversation);
      return;
    }
    if (ghost.isEmpty()) {
      if (complete) {
        luggage
            .outbox
            .unconfirmed(is(conversation))
            .forEach(post -> luggage.outbox.goesAgain(post, clock.instant()));
      } else {
        settle(is(conversation));
      }
    }
    flush();
  }

  private void tellOnce(RoomEvent.Said said) {
    ChatLine line = said.line();
    Optional<SendId> sent = ownSend(said);
    sent.ifPresent(luggage.outbox::arrived);
    if (luggage.remembered.isNew(said.conversation(), line.id())) {
      boolean own = line.own() || sent.isPresent();
      Optional<SendId> shown = own ? sent.or(line::sent) : Optional.empty();
      tell.accept(new RoomEvent.Said(said.conversation(), line.of(own, shown)));
    }
  }

  /** Which of our messages this is. Its tag is known to nobody before it is in the room. */
  private Optional<SendId> ownSend(RoomEvent.Said said) {
    boolean marked = state.has(Capability.MESSAGE_TAGS) || state.has(Capability.LABELED_RESPONSE);
    return marked || !said.line().own()
        ? said.line().sent().filter(luggage.outbox::holds)
        : luggage.outbox.oldestOnItsWay(is(said.conversation()));
  }

  /** There is no history to look into: what was on its way stays uncertain. */
  private void settle(Predicate<String> conversation) {
    luggage.outbox.unconfirmed(conversation).forEach(post -> notConfirmed(post.id()));
  }

  private void notConfirmed(SendId id) {
    luggage.outbox.failed(id);
    tell.accept(new RoomEvent.NotSent(id, Refusal.NOT_CONFIRMED, ""));
  }

  private boolean isOpen(String conversation) {
    boolean coming = luggage.wants(conversation) && state.channel(conversation).isEmpty();
    return !coming && !catchUp.isReading(conversation);
  }

  private Predicate<String> is(String conversation) {
    return other -> state.support().folding().same(other, conversation);
  }

  private CatchUp newCatchUp() {
    boolean labels = state.has(Capability.LABELED_RESPONSE);
    return new CatchUp(luggage.remembered, state.support().folding(), labels);
  }

  /** Whether the room has a history that can be asked for. */
  boolean hasHistory() {
    return state.has(Capability.CHATHISTORY) && state.has(Capability.BATCH);
  }
}
