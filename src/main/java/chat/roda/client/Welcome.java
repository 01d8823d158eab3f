package chat.roda.client;

import chat.roda.irc.Capability;
import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Source;
import chat.roda.irc.Verb;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Getting in: capabilities (IRCv3 capability-negotiation), the nickname, the welcome. */
final class Welcome {
  /** The capabilities that the window has a use for. */
  private static final Set<Capability> WANTED =
      EnumSet.of(
          Capability.ACCOUNT_REGISTRATION,
          Capability.AWAY_NOTIFY,
          Capability.BATCH,
          Capability.CAP_NOTIFY,
          Capability.CHATHISTORY,
          Capability.ECHO_MESSAGE,
          Capability.EVENT_PLAYBACK,
          Capability.EXTENDED_JOIN,
          Capability.EXTENDED_MONITOR,
          Capability.LABELED_RESPONSE,
          Capability.MESSAGE_EDIT,
          Capability.MESSAGE_REDACTION,
          Capability.MESSAGE_TAGS,
          Capability.MULTILINE,
          Capability.MULTI_PREFIX,
          Capability.READ_MARKER,
          Capability.SASL,
          Capability.SEARCH,
          Capability.SERVER_TIME,
          Capability.SETNAME,
          Capability.USERHOST_IN_NAMES);

  static final Map<Command, Rule> RULES =
      Map.of(
          Verb.CAP, Welcome::capabilities,
          Numeric.RPL_WELCOME, Welcome::welcome,
          Numeric.RPL_ISUPPORT, Welcome::support,
          Numeric.RPL_ENDOFMOTD, Welcome::complete,
          Numeric.ERR_NOMOTD, Welcome::complete,
          Numeric.ERR_NICKNAMEINUSE, (state, in) -> nicknameRefused(state, in, whyTaken(in)),
          Numeric.ERR_PASSWDMISMATCH, Welcome::passwordRefused,
          Numeric.ERR_ERRONEUSNICKNAME,
              (state, in) -> nicknameRefused(state, in, Refusal.NICKNAME_INVALID));

  private Welcome() {}

  /** What we say first. */
  static List<Message> greeting(String nickname) {
    return List.of(
        Message.of(Verb.CAP, "LS", "302"),
        Message.of(Verb.NICK, nickname),
        Message.of(Verb.USER, "roda", "0", "*", nickname));
  }

  private static Step capabilities(RoomState state, Incoming in) {
    var registration = limited(state.registration(), in.message().lastParam());
    Set<Capability> named = named(in.message().lastParam());
    return switch (in.message().param(1)) {
      case "LS" -> {
        var known = state.registration(registration.offered(union(registration.offered(), named)));
        boolean more = in.message().param(2).equals("*");
        yield more ? Step.to(known) : request(known, known.registration().offered());
      }
      case "NEW" -> request(state.registration(registration), named);
      case "ACK" -> {
        var granted = state.registration(registration.on(union(registration.on(), named)));
        boolean signsIn = registration.signsIn() && named.contains(Capability.SASL);
        yield signsIn && !registration.done()
            ? Step.to(granted).send(SignIn.begin())
            : endIfRegistering(granted);
      }
      case "NAK" -> endIfRegistering(state);
      case "DEL" -> {
        var left = EnumSet.allOf(Capability.class);
        left.retainAll(registration.on());
        left.removeAll(named);
        yield Step.to(state.registration(registration.on(left)));
      }
      default -> Step.to(state);
    };
  }

  /** What the list says of messages of several lines is kept. */
  private static Registration limited(Registration registration, String list) {
    String name = Capability.MULTILINE.wire() + "=";
    return Arrays.stream(list.split(" "))
        .filter(word -> word.startsWith(name))
        .findFirst()
        .map(word -> registration.multiline(MultilineLimits.parse(word.substring(name.length()))))
        .orElse(registration);
  }

  private static Step request(RoomState state, Set<Capability> wanted) {
    if (wanted.isEmpty()) {
      return endIfRegistering(state);
    }
    String names = wanted.stream().map(Capability::wire).sorted().collect(Collectors.joining(" "));
    return Step.to(state).send(Message.of(Verb.CAP, "REQ", names));
  }

  private static Step endIfRegistering(RoomState state) {
    Step step = Step.to(state);
    return state.registration().done() ? step : step.send(Message.of(Verb.CAP, "END"));
  }

  private static Set<Capability> named(String list) {
    return Arrays.stream(list.split(" "))
        .map(word -> word.split("=", 2)[0])
        .map(Capability::of)
        .flatMap(Optional::stream)
        .filter(WANTED::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Capability> union(Set<Capability> some, Set<Capability> more) {
    var all = EnumSet.noneOf(Capability.class);
    all.addAll(some);
    all.addAll(more);
    return all;
  }

  private static Step welcome(RoomState state, Incoming in) {
    String given = in.message().param(0);
    return Step.to(state.self(new Source(given, "", "")).server(in.sender()));
  }

  private static Step support(RoomState state, Incoming in) {
    List<String> params = in.message().params();
    return params.size() < 3
        ? Step.to(state)
        : Step.to(state.support(state.support().with(params.subList(1, params.size() - 1))));
  }

  private static Step complete(RoomState state, Incoming in) {
    return state.registration().done()
        ? Step.to(state)
        : Step.to(state.registration(state.registration().complete())).and(new Effect.Registered());
  }

  /** IRC has one number for both, and no program's word: a server says it in a sentence. */
  private static Refusal whyTaken(Incoming in) {
    String said = in.message().lastParam().toLowerCase(Locale.ROOT);
    return said.contains("registered") || said.contains("reserved")
        ? Refusal.NICKNAME_KEPT
        : Refusal.NICKNAME_TAKEN;
  }

  private static Step passwordRefused(RoomState state, Incoming in) {
    return state.registration().done()
        ? Refusals.apply(state, in)
        : Step.to(state).and(new Effect.PasswordRefused(in.message().lastParam()));
  }

  /** While getting in, another name is tried at once: the person is in, and told why. */
  private static Step nicknameRefused(RoomState state, Incoming in, Refusal why) {
    String said = in.message().lastParam();
    if (state.registration().done()) {
      return Step.to(state).tell(new RoomEvent.Refused(in.message().param(1), why, said));
    }
    var registration = state.registration();
    Optional<String> next =
        NicknameFallback.after(registration.wanted(), registration.tries(), why);
    if (next.isEmpty()) {
      return Step.to(state).and(new Effect.Goodbye(said));
    }
    Step step = Step.to(state.registration(registration.triedOnceMore()));
    return (registration.tries() == 0
            ? step.tell(new RoomEvent.Refused(registration.wanted(), why, said))
            : step)
        .send(Message.of(Verb.NICK, next.get()));
  }
}
