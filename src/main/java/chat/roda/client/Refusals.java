package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.Map;
import java.util.Optional;

/** What the server does not do: the error numerics, and FAIL (IRCv3 standard-replies). */
final class Refusals {
  private static final Map<String, Refusal> BY_NUMERIC =
      Map.ofEntries(
          Map.entry(Numeric.ERR_NOSUCHNICK.wire(), Refusal.NO_SUCH_PERSON),
          Map.entry(Numeric.ERR_NOSUCHCHANNEL.wire(), Refusal.NO_SUCH_CHANNEL),
          Map.entry(Numeric.ERR_BADCHANMASK.wire(), Refusal.CHANNEL_NAME_INVALID),
          Map.entry(Numeric.ERR_CANNOTSENDTOCHAN.wire(), Refusal.NOT_ALLOWED),
          Map.entry(Numeric.ERR_CHANOPRIVSNEEDED.wire(), Refusal.NOT_ALLOWED),
          Map.entry(Numeric.ERR_INPUTTOOLONG.wire(), Refusal.TOO_LONG),
          Map.entry(Numeric.ERR_NONICKNAMEGIVEN.wire(), Refusal.NICKNAME_INVALID),
          Map.entry(Numeric.ERR_NOTONCHANNEL.wire(), Refusal.NOT_IN_CHANNEL),
          Map.entry(Numeric.ERR_UNKNOWNERROR.wire(), Refusal.NOT_NOW),
          Map.entry(Numeric.ERR_TOOMANYCHANNELS.wire(), Refusal.TOO_MANY_CHANNELS),
          Map.entry(Numeric.ERR_WASNOSUCHNICK.wire(), Refusal.NO_SUCH_PERSON),
          Map.entry(Numeric.ERR_TOOMANYTARGETS.wire(), Refusal.TOO_MANY_AT_ONCE),
          Map.entry(Numeric.ERR_INVALIDCAPCMD.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_NORECIPIENT.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_NOTEXTTOSEND.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_USERNOTINCHANNEL.wire(), Refusal.PERSON_NOT_THERE),
          Map.entry(Numeric.ERR_USERONCHANNEL.wire(), Refusal.PERSON_THERE),
          Map.entry(Numeric.ERR_NOTREGISTERED.wire(), Refusal.NOT_NOW),
          Map.entry(Numeric.ERR_NEEDMOREPARAMS.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_ALREADYREGISTERED.wire(), Refusal.NOT_NOW),
          Map.entry(Numeric.ERR_PASSWDMISMATCH.wire(), Refusal.WRONG_PASSWORD),
          Map.entry(Numeric.ERR_UNKNOWNMODE.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_BANLISTFULL.wire(), Refusal.LIST_FULL),
          Map.entry(Numeric.ERR_NOPRIVILEGES.wire(), Refusal.NOT_PERMITTED),
          Map.entry(Numeric.ERR_UMODEUNKNOWNFLAG.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_USERSDONTMATCH.wire(), Refusal.NOT_PERMITTED),
          Map.entry(Numeric.ERR_HELPNOTFOUND.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_INVALIDMODEPARAM.wire(), Refusal.NOT_UNDERSTOOD),
          Map.entry(Numeric.ERR_MONLISTFULL.wire(), Refusal.LIST_FULL),
          Map.entry("437", Refusal.NOT_ALLOWED),
          Map.entry("471", Refusal.CHANNEL_FULL),
          Map.entry("473", Refusal.INVITED_ONLY),
          Map.entry("474", Refusal.BANNED),
          Map.entry("475", Refusal.CHANNEL_KEY),
          Map.entry("477", Refusal.SIGNED_IN_ONLY));

  /** What is to be taken back or edited is not there. */
  private static final String UNKNOWN = "UNKNOWN_MSGID";

  private static final String REDACT = Verb.REDACT.wire();

  private Refusals() {}

  /** For whatever has no rule of its own. */
  static Step apply(RoomState state, Incoming in) {
    Message message = in.message();
    if (message.command() == Verb.FAIL) {
      return fail(state, in);
    }
    String wire = message.command().wire();
    boolean error = wire.startsWith("4") || wire.startsWith("5");
    if (!error || message.command() == Numeric.ERR_UNKNOWNCOMMAND) {
      return Step.to(state);
    }
    Optional<Step> gone = PersonFacts.unknown(state, in);
    if (gone.isPresent()) {
      return gone.get();
    }
    String about = message.params().size() > 2 ? message.param(1) : "";
    Refusal why = BY_NUMERIC.getOrDefault(wire, Refusal.OTHER);
    boolean channel = why == Refusal.NO_SUCH_PERSON && state.support().isChannel(about);
    return refused(state, in, about, channel ? Refusal.NO_SUCH_CHANNEL : why);
  }

  /** {@code FAIL <command> <code> [<context>...] :<text>}. */
  private static Step fail(RoomState state, Incoming in) {
    Message message = in.message();
    if (message.param(0).equals(Verb.REGISTER.wire())) {
      return SigningIn.notRegistered(state, in);
    }
    if (message.param(0).equals(Verb.CHATHISTORY.wire())
        || message.param(0).equals(Verb.SEARCH.wire())) {
      int contexts = message.params().size() - 1;
      if (in.label().isPresent()) {
        return Step.to(state).and(new Effect.HistoryRefused(in.label(), ""));
      }
      Step step = Step.to(state);
      for (int i = 2; i < contexts; i++) {
        step = step.and(new Effect.HistoryRefused(in.label(), message.param(i)));
      }
      return step;
    }
    String about = message.params().size() > 3 ? message.param(2) : message.param(0);
    boolean edit = message.param(1).equals(UNKNOWN) && !message.param(0).equals(REDACT);
    return refused(state, in, about, edit ? Refusal.CANNOT_EDIT : byCode(message.param(1)));
  }

  private static Refusal byCode(String code) {
    return switch (code) {
      case "RATE_LIMITED", "RATE_LIMIT", "RATELIMITED", "TOO_FAST", "FLOOD" -> Refusal.TOO_FAST;
      case "MESSAGE_TOO_LONG",
          "TOO_LONG",
          "INPUT_TOO_LONG",
          "MULTILINE_MAX_BYTES",
          "MULTILINE_MAX_LINES" ->
          Refusal.TOO_LONG;
      case "LIMIT_REACHED", "TOO_MANY_SUBS" -> Refusal.LIST_FULL;
      case "CHANNEL_NAME_IN_USE" -> Refusal.CHANNEL_NAME_TAKEN;
      case "CANNOT_RENAME", "KEY_NO_PERMISSION" -> Refusal.NOT_PERMITTED;
      case "COMPLETE_CONNECTION_REQUIRED",
          "INTERNAL_ERROR",
          "MESSAGE_ERROR",
          "NEED_NICK",
          "TEMPORARILY_UNAVAILABLE",
          "UNKNOWN_ERROR" ->
          Refusal.NOT_NOW;
      case "INVALID_CODE",
          "INVALID_MESSAGE",
          "INVALID_PARAMS",
          "INVALID_REALNAME",
          "INVALID_TARGET",
          "INVALID_UTF8",
          "INVALID_VALUE",
          "KEY_INVALID",
          "MULTILINE_INVALID",
          "MULTILINE_INVALID_TARGET",
          "NEED_MORE_PARAMS",
          "SUBCOMMAND_INVALID" ->
          Refusal.NOT_UNDERSTOOD;
      case "REDACT_FORBIDDEN", "REDACT_WINDOW_EXPIRED", UNKNOWN -> Refusal.CANNOT_TAKE_BACK;
      case "EDIT_FORBIDDEN", "EDIT_WINDOW_EXPIRED", "INVALID_EDIT" -> Refusal.CANNOT_EDIT;
      case "NO_SUCH_CHANNEL" -> Refusal.NO_SUCH_CHANNEL;
      case "NO_SUCH_NICK" -> Refusal.NO_SUCH_PERSON;
      case "NICKNAME_RESERVED" -> Refusal.NICKNAME_KEPT;
      case "NOT_ALLOWED", "CANNOT_SEND", "ACCOUNT_REQUIRED", "NEED_REGISTRATION" ->
          Refusal.NOT_ALLOWED;
      default -> Refusal.OTHER;
    };
  }

  private static Step refused(RoomState state, Incoming in, String about, Refusal why) {
    String said = in.message().lastParam();
    Optional<RoomEvent> ofMessage =
        in.label().map(label -> new RoomEvent.NotSent(new SendId(label), why, said));
    return Step.to(state).tell(ofMessage.orElse(new RoomEvent.Refused(about, why, said)));
  }
}
