package chat.roda.client;

import chat.roda.irc.Capability;
import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who comes in and who goes out: JOIN, PART, KICK, QUIT; and who is to: INVITE. */
final class Comings {
  static final Map<Command, Rule> RULES =
      Map.of(
          Verb.JOIN, Comings::join,
          Verb.INVITE, Comings::invited,
          Verb.PART, Comings::part,
          Verb.KICK, Comings::kick,
          Verb.QUIT, Comings::quit);

  /** Nobody is in so many; a server that says so is not believed. */
  static final int MAX_CHANNELS = 150;

  private Comings() {}

  /** {@code INVITE <nickname> <channel>}; that others are invited does not concern us. */
  private static Step invited(RoomState state, Incoming in) {
    String channel = in.message().param(1);
    boolean us = state.isOwn(in.message().param(0)) && !in.replayed();
    return us && state.support().isChannel(channel)
        ? Step.to(state).tell(new RoomEvent.Invited(channel, in.sender()))
        : Step.to(state);
  }

  private static Step join(RoomState state, Incoming in) {
    String name = in.message().param(0);
    boolean tooMany = state.channels().size() >= MAX_CHANNELS;
    if (in.replayed()) {
      var person = new Member(in.sender(), MemberRank.NONE, false);
      return Step.recalled(state, in, new RoomEvent.CameIn(name, person, in.at()));
    }
    if (name.isEmpty() || !Plausible.isName(name)) {
      return Step.to(state);
    }
    if (tooMany && state.channel(name).isEmpty()) {
      // Whoever brought us there: we are not there.
      return state.isOwn(in.sender())
          ? Step.to(state).send(Message.of(Verb.PART, name))
          : Step.to(state);
    }
    if (state.isOwn(in.sender())) {
      var entered = state.self(in.message().source()).with(Channel.entered(name, in.at()));
      Step step =
          Step.to(entered).tell(new RoomEvent.Entered(name)).send(Message.of(Verb.MODE, name));
      return state.has(Capability.AWAY_NOTIFY) ? step.send(Message.of(Verb.WHO, name)) : step;
    }
    return state
        .channel(name)
        .map(channel -> {
          var person = new Occupant(in.sender(), in.message().source().host(), "", false);
          boolean known = channel.person(state.fold(in.sender())).isPresent();
          if (!known && !Plausible.hasRoom(state)) {
            return Step.to(state);
          }
          Step step = Step.to(state.with(channel.with(state.fold(in.sender()), person)));
          return known
              ? step
              : step.tell(new RoomEvent.CameIn(channel.name(), person.member(), in.at()));
        })
        .orElse(Step.to(state));
  }

  private static Step part(RoomState state, Incoming in) {
    String reason = in.message().param(1);
    if (in.replayed()) {
      return wentOut(state, in, in.sender(), reason);
    }
    return state
        .channel(in.message().param(0))
        .map(channel -> {
          var wentOut = new RoomEvent.WentOut(channel.name(), in.sender(), reason, in.at());
          Step step = without(state, channel, in.sender());
          return state.isOwn(in.sender()) ? exited(step, channel) : step.tell(wentOut);
        })
        .orElse(Step.to(state));
  }

  private static Step kick(RoomState state, Incoming in) {
    String who = in.message().param(1);
    String said = in.message().param(2);
    // Servers give the nickname of who did it where no reason was given.
    String reason = state.support().folding().same(said, in.sender()) ? "" : said;
    if (in.replayed()) {
      var removed = new RoomEvent.Removed(in.conversation(), who, in.sender(), reason, in.at());
      return Step.recalled(state, in, removed);
    }
    return state
        .channel(in.message().param(0))
        .map(channel -> {
          Step step =
              without(state, channel, who)
                  .tell(new RoomEvent.Removed(channel.name(), who, in.sender(), reason, in.at()));
          return state.isOwn(who) ? exited(step, channel) : step;
        })
        .orElse(Step.to(state));
  }

  private static Step without(RoomState state, Channel channel, String nickname) {
    return Step.to(
        state.isOwn(nickname)
            ? state.withoutChannel(channel.name())
            : state.with(channel.without(state.fold(nickname))));
  }

  private static Step exited(Step step, Channel channel) {
    return step.tell(new RoomEvent.Exited(channel.name()));
  }

  private static Step wentOut(RoomState state, Incoming in, String nickname, String reason) {
    var event = new RoomEvent.WentOut(in.conversation(), nickname, reason, in.at());
    return Step.recalled(state, in, event);
  }

  private static Step quit(RoomState state, Incoming in) {
    if (in.replayed()) {
      return wentOut(state, in, in.sender(), in.message().param(0));
    }
    if (state.isOwn(in.sender())) {
      return Step.to(state);
    }
    String folded = state.fold(in.sender());
    String reason = in.message().param(0);
    List<Channel> changed = new ArrayList<>();
    List<RoomEvent> events = new ArrayList<>();
    for (Channel channel : state.channels().values()) {
      if (channel.person(folded).isPresent()) {
        changed.add(channel.without(folded));
        events.add(new RoomEvent.WentOut(channel.name(), in.sender(), reason, in.at()));
      }
    }
    events.add(new RoomEvent.PresenceKnown(in.sender(), new Presence.Gone()));
    return Step.to(state.with(changed)).tellAll(events);
  }
}
