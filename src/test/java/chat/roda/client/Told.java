package chat.roda.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A room, told line by line: what comes of it is kept as words that are easy to compare. */
final class Told {
  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  RoomState state = RoomState.beginning("ana");
  final List<String> sent = new ArrayList<>();
  final List<RoomEvent> events = new ArrayList<>();
  final List<Effect> others = new ArrayList<>();

  /** A room in which ana is, in #lobby with bruno. */
  static Told inLobby() {
    var told = new Told();
    told.lines(
        ":irc.test CAP * LS :server-time message-tags batch echo-message labeled-response"
            + " away-notify multi-prefix draft/chathistory sasl",
        ":irc.test CAP * ACK :server-time message-tags batch echo-message labeled-response"
            + " away-notify multi-prefix draft/chathistory",
        ":irc.test 001 ana :Welcome",
        ":irc.test 005 ana NETWORK=Ana's\\x20room CASEMAPPING=rfc7613 PREFIX=(qov)~@+"
            + " CHANTYPES=# CHATHISTORY=100 CHANMODES=b,k,l,imnst :are supported",
        ":irc.test 422 ana :No MOTD",
        "@time=2026-11-22T09:59:00.000Z :ana!roda@127.0.0.1 JOIN #lobby",
        ":irc.test 353 ana = #lobby :ana @bruno",
        ":irc.test 366 ana #lobby :End");
    told.forget();
    return told;
  }

  Told lines(String... lines) {
    for (String line : lines) {
      Step step = Rules.apply(state, Line.message(line), NOW);
      state = step.state();
      for (Effect effect : step.effects()) {
        switch (effect) {
          case Effect.Send(var message) -> sent.add(message.toString());
          case Effect.Tell(var event) -> events.add(event);
          case Effect.Recall(_, var event) -> events.add(event);
          case Effect other -> others.add(other);
        }
      }
    }
    return this;
  }

  void forget() {
    sent.clear();
    events.clear();
    others.clear();
  }

  String members(String channel) {
    return state.channel(channel).map(Channel::members).orElse(List.of()).stream()
        .map(m -> sign(m.rank()) + m.nickname() + (m.away() ? "(away)" : ""))
        .collect(Collectors.joining(" "));
  }

  private static String sign(MemberRank rank) {
    return switch (rank) {
      case NONE -> "";
      case VOICE -> "+";
      case HALF_OPERATOR -> "%";
      case OPERATOR -> "@";
      case IN_CHARGE -> "~";
      case OTHER -> "?";
    };
  }

  static boolean replayed(RoomEvent event) {
    return event instanceof RoomEvent.Said said && said.line().replayed();
  }
}
