package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.Map;
import java.util.Optional;

/** Signing in to what protects a nickname, and protecting it: SASL, REGISTER. */
final class SigningIn {
  static final Map<Command, Rule> RULES =
      Map.ofEntries(
          Map.entry(
              Verb.AUTHENTICATE,
              (state, in) -> Step.to(state).and(new Effect.Challenge(in.message().param(0)))),
          Map.entry(Verb.REGISTER, SigningIn::registered),
          Map.entry(
              Numeric.RPL_LOGGEDIN,
              (state, in) -> accountIs(state, Optional.of(in.message().param(2)))),
          Map.entry(Numeric.RPL_LOGGEDOUT, (state, in) -> accountIs(state, Optional.empty())),
          Map.entry(Numeric.RPL_SASLSUCCESS, (state, in) -> goOn(state).and(new Effect.SignedIn())),
          Map.entry(Numeric.RPL_SASLMECHS, (state, in) -> Step.to(state)),
          Map.entry(
              Numeric.ERR_SASLFAIL,
              (state, in) -> failed(state, in, AccountProblem.WRONG_PASSWORD)),
          Map.entry(
              Numeric.ERR_SASLABORTED, (state, in) -> failed(state, in, AccountProblem.NOT_SAFE)),
          Map.entry(
              Numeric.ERR_SASLTOOLONG,
              (state, in) -> failed(state, in, AccountProblem.WRONG_PASSWORD)),
          Map.entry(Numeric.ERR_NICKLOCKED, (state, in) -> failed(state, in, AccountProblem.OTHER)),
          Map.entry(Numeric.ERR_SASLALREADY, (state, in) -> goOn(state)));

  private SigningIn() {}

  private static Step accountIs(RoomState state, Optional<String> account) {
    var changed = state.registration(state.registration().account(account));
    Step step = Step.to(changed);
    return state.registration().done() ? step.tell(known(changed)) : step;
  }

  /** How it stands with accounts. */
  static RoomEvent known(RoomState state) {
    return new RoomEvent.AccountKnown(state.registration().accounts());
  }

  /** The connection goes on, signed in or not. */
  private static Step goOn(RoomState state) {
    Step step = Step.to(state);
    return state.registration().done() ? step : step.send(Message.of(Verb.CAP, "END"));
  }

  private static Step failed(RoomState state, Incoming in, AccountProblem why) {
    return goOn(state).and(new Effect.NotSignedIn(why, in.message().lastParam()));
  }

  /** {@code REGISTER SUCCESS <account> :...} or {@code REGISTER VERIFICATION_REQUIRED ...}. */
  private static Step registered(RoomState state, Incoming in) {
    Step step = Step.to(state);
    return in.message().param(0).equals("SUCCESS")
        ? step.and(new Effect.SignedIn())
        : step.tell(new RoomEvent.ServerSaid(in.message().lastParam(), in.at()));
  }

  /** {@code FAIL REGISTER <code> <account> :<text>}. */
  static Step notRegistered(RoomState state, Incoming in) {
    AccountProblem why =
        switch (in.message().param(1)) {
          case "ACCOUNT_EXISTS", "USERNAME_EXISTS", "ACCOUNT_NAME_MUST_BE_NICK" ->
              AccountProblem.TAKEN;
          case "WEAK_PASSWORD", "UNACCEPTABLE_PASSWORD" -> AccountProblem.WEAK_PASSWORD;
          case "ALREADY_AUTHENTICATED",
              "COMPLETE_CONNECTION_REQUIRED",
              "NEED_NICK",
              "TEMPORARILY_UNAVAILABLE" ->
              AccountProblem.NOT_NOW;
          default -> AccountProblem.OTHER;
        };
    return Step.to(state).and(new Effect.NotSignedIn(why, in.message().lastParam()));
  }
}
