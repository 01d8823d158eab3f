package chat.roda.host.command.connection;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code CAP} (IRCv3 capability-negotiation). */
public final class CapabilityCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          new CommandRow(
              Verb.CAP,
              CommandRow.When.ALWAYS,
              1,
              "LS|LIST|REQ|END [<version>|:<capabilities>]",
              "Agrees with the host on what your client can do.",
              CapabilityCommand::cap));

  private CapabilityCommand() {}

  private static void cap(Request request) {
    Session session = request.session();
    switch (request.param(0).toUpperCase(Locale.ROOT)) {
      case "LS" -> {
        holdBack(session);
        Offer offer = new Offer(request.room());
        if (version(request.param(1)) >= 302) {
          Set<Capability> now = copy(session.capabilities());
          now.add(Capability.CAP_NOTIFY);
          request.room().setCapabilities(session, now);
          answerInLines(request, "LS", offer.all().stream().map(offer::withValue).toList());
        } else {
          answer(request, "LS", names(offer.all()));
        }
      }
      case "LIST" ->
          answerInLines(
              request, "LIST", session.capabilities().stream().map(Capability::wire).toList());
      case "REQ" -> {
        holdBack(session);
        request(request);
      }
      case "END" -> {
        session.registration().setNegotiating(false);
        RegistrationCommands.welcomeWhenReady(request);
      }
      default ->
          request
              .reply()
              .numeric(Numeric.ERR_INVALIDCAPCMD, request.param(0), "Invalid CAP command");
    }
  }

  private static void holdBack(Session session) {
    if (!session.isRegistered()) {
      session.registration().setNegotiating(true);
    }
  }

  private static void request(Request request) {
    String wanted = request.param(1).strip();
    Set<Capability> capabilities = copy(request.session().capabilities());
    Offer offer = new Offer(request.room());
    for (String word : wanted.split(" +")) {
      boolean off = word.startsWith("-");
      Optional<Capability> capability =
          Capability.of(off ? word.substring(1) : word).filter(offer.all()::contains);
      if (capability.isEmpty()) {
        answer(request, "NAK", wanted);
        return;
      }
      if (off) {
        capabilities.remove(capability.get());
      } else {
        capabilities.add(capability.get());
      }
    }
    answer(request, "ACK", wanted);
    request.room().setCapabilities(request.session(), capabilities);
  }

  /** In several lines where one would be too long: all but the last have an asterisk. */
  private static void answerInLines(Request request, String subcommand, List<String> names) {
    List<String> lines = Words.inLines(names);
    for (String line : lines.subList(0, lines.size() - 1)) {
      request
          .reply()
          .add(
              Message.of(
                  request.room().server(),
                  Verb.CAP,
                  request.person().nicknameOrStar(),
                  subcommand,
                  "*",
                  line));
    }
    answer(request, subcommand, lines.getLast());
  }

  private static void answer(Request request, String subcommand, String names) {
    request
        .reply()
        .add(
            Message.of(
                request.room().server(),
                Verb.CAP,
                request.person().nicknameOrStar(),
                subcommand,
                names));
  }

  private static Set<Capability> copy(Collection<Capability> capabilities) {
    Set<Capability> copy = EnumSet.noneOf(Capability.class);
    copy.addAll(capabilities);
    return copy;
  }

  private static String names(Collection<Capability> capabilities) {
    return capabilities.stream().map(Capability::wire).collect(Collectors.joining(" "));
  }

  private static int version(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
