package chat.roda.client;

import chat.roda.client.ChatLine.Kind;
import chat.roda.irc.Command;
import chat.roda.irc.FormattedText;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** What people say: PRIVMSG and NOTICE, and what their clients ask ours (CTCP). */
final class Talk {
  static final Map<Command, Rule> RULES =
      Map.of(
          Verb.PRIVMSG, (state, in) -> said(state, in, in.message().param(1)),
          Verb.NOTICE, (state, in) -> said(state, in, in.message().param(1)));

  private static final String VERSION = "Roda";
  private static final String ANSWERED = "ACTION CLIENTINFO PING TIME VERSION";
  private static final DateTimeFormatter TIME = DateTimeFormatter.RFC_1123_DATE_TIME;
  private static final int MAX_PING_TEXT = 100;

  /** Queries that come faster stay without an answer, so that nobody can make us flood. */
  private static final Duration BETWEEN_ANSWERS = Duration.ofSeconds(2);

  private Talk() {}

  /** Somebody says {@code text}, which may have several lines. */
  static Step said(RoomState state, Incoming in, String text) {
    Kind kind = in.message().command() == Verb.NOTICE ? Kind.NOTICE : Kind.MESSAGE;
    if (state.isServer(in.message().source())) {
      return text.isBlank()
          ? Step.to(state)
          : Step.to(state)
              .tell(new RoomEvent.ServerSaid(FormattedText.parse(text).text(), in.at()));
    }
    Optional<Ctcp> ctcp = Ctcp.parse(text);
    if (ctcp.isEmpty()) {
      return heard(state, in, kind, text);
    }
    return ctcp.get().command().equals("ACTION")
        ? heard(state, in, Kind.ACTION, ctcp.get().text())
        : asked(state, in, ctcp.get(), kind);
  }

  private static Step heard(RoomState state, Incoming in, Kind kind, String text) {
    return Edits.of(state, in, kind, text, sent(state, in))
        .map(edit -> Signs.told(state, in, edit))
        .orElseGet(() -> Step.to(state).tell(in, line(state, in, kind, text)));
  }

  private static Optional<SendId> sent(RoomState state, Incoming in) {
    Optional<String> tag = in.message().tags().get(SendId.TAG);
    return tag.or(() -> state.isOwn(in.sender()) ? in.label() : Optional.empty()).map(SendId::new);
  }

  private static RoomEvent line(RoomState state, Incoming in, Kind kind, String text) {
    String target = state.support().withoutRank(in.message().param(0));
    boolean own = state.isOwn(in.sender());
    boolean before =
        state.channel(target).map(channel -> in.at().isBefore(channel.entered())).orElse(false);
    var line =
        new ChatLine(
            in.id(),
            in.at(),
            in.sender(),
            kind,
            text,
            own,
            sent(state, in),
            Signs.replyTo(in.message().tags()),
            in.replayed() || before,
            Edits.last(in));
    return new RoomEvent.Said(conversation(state, in), line);
  }

  /** The channel in which it is said, or the other person to or by whom. */
  static String conversation(RoomState state, Incoming in) {
    String target = state.support().withoutRank(in.message().param(0));
    boolean toChannel = state.support().isChannel(target);
    return toChannel || state.isOwn(in.sender()) ? target : in.sender();
  }

  private static Step asked(RoomState state, Incoming in, Ctcp query, Kind kind) {
    boolean forUs = kind == Kind.MESSAGE && state.isOwn(in.message().param(0));
    boolean soon = in.received().isBefore(state.answered().plus(BETWEEN_ANSWERS));
    if (!forUs || soon || in.replayed() || state.isOwn(in.sender())) {
      return Step.to(state);
    }
    return answer(query, in.received())
        .map(text -> Message.of(Verb.NOTICE, in.sender(), text.toString()))
        .map(notice -> Step.to(state.answered(in.received())).send(notice))
        .orElse(Step.to(state));
  }

  /** The time is that of no place: where we are is nobody's business. */
  private static Optional<Ctcp> answer(Ctcp query, Instant now) {
    return switch (query.command()) {
      case "VERSION" -> Optional.of(new Ctcp("VERSION", VERSION));
      case "PING" -> Optional.of(query).filter(ping -> ping.text().length() <= MAX_PING_TEXT);
      case "TIME" -> Optional.of(new Ctcp("TIME", TIME.format(now.atOffset(ZoneOffset.UTC))));
      case "CLIENTINFO" -> Optional.of(new Ctcp("CLIENTINFO", ANSWERED));
      default -> Optional.empty();
    };
  }
}
