package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who somebody is (Modern IRC, "WHOIS message"), and that they are away. */
final class PersonFacts {
  static final Map<Command, Rule> RULES =
      Map.ofEntries(
          Map.entry(Numeric.RPL_WHOISUSER, PersonFacts::user),
          Map.entry(Numeric.RPL_WHOISCHANNELS, PersonFacts::channels),
          Map.entry(Numeric.RPL_WHOISACCOUNT, PersonFacts::account),
          Map.entry(Numeric.RPL_WHOISOPERATOR, (s, in) -> told(s, in, new PersonFact.IsInCharge())),
          Map.entry(Numeric.RPL_WHOISBOT, (s, in) -> told(s, in, new PersonFact.IsBot())),
          Map.entry(Numeric.RPL_WHOISIDLE, PersonFacts::idle),
          Map.entry(
              Numeric.RPL_AWAY,
              (s, in) -> told(s, in, new PersonFact.IsAway(in.message().lastParam()))));

  /** Of every question who somebody is. */
  static final String LABEL = "about";

  private PersonFacts() {}

  /** The answer of a room that does not know whom we asked about; empty for any other refusal. */
  static Optional<Step> unknown(RoomState state, Incoming in) {
    return in.label()
        .filter(label -> label.equals(LABEL))
        .filter(_ -> in.message().command() == Numeric.ERR_NOSUCHNICK)
        .map(_ -> told(state, in, new PersonFact.IsGone()));
  }

  private static Step told(RoomState state, Incoming in, PersonFact fact) {
    return Step.to(state).tell(new RoomEvent.Learned(in.message().param(1), fact));
  }

  /** {@code <us> <nick> <user> <host> * :<real name>}. */
  private static Step user(RoomState state, Incoming in) {
    Message message = in.message();
    return told(state, in, new PersonFact.ComesFrom(message.param(3), message.lastParam()));
  }

  /** {@code <us> <nick> :[<signs>]<channel> ...}; may come several times. */
  private static Step channels(RoomState state, Incoming in) {
    List<String> channels =
        Arrays.stream(in.message().lastParam().split(" ", -1))
            .map(word -> withoutSigns(state, word))
            .filter(word -> !word.isEmpty())
            .toList();
    return told(state, in, new PersonFact.IsIn(channels));
  }

  private static String withoutSigns(RoomState state, String word) {
    int start = 0;
    while (start < word.length() && !state.support().isChannel(word.substring(start))) {
      start++;
    }
    return word.substring(start);
  }

  /** {@code <us> <nick> <account> :is logged in as}. */
  private static Step account(RoomState state, Incoming in) {
    return told(state, in, new PersonFact.IsSignedIn(in.message().param(2)));
  }

  /** {@code <us> <nick> <seconds> [<signed on>] :...}. */
  private static Step idle(RoomState state, Incoming in) {
    Optional<Long> silent = number(in.message().param(2));
    return silent
        .map(Duration::ofSeconds)
        .map(time -> {
          long since = number(in.message().param(3)).orElse(0L);
          return told(state, in, new PersonFact.IsHere(Instant.ofEpochSecond(since), time));
        })
        .orElse(Step.to(state));
  }

  /** Of at most as many digits as the seconds of some thousand years have. */
  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
