package chat.roda.host.command;

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
final class CapabilityCommand {
  static final List<CommandRow> ROWS =
      List.of(new CommandRow(Verb.CAP, CommandRow.When.ALWAYS, 1, CapabilityCommand::cap));

  private CapabilityCommand() {}

  private static void cap(Request request) {
    Session session = request.session();
    switch (request.param(0).toUpperCase(Locale.ROOT)) {
      case "LS" -> {
        holdBack(session);
        if (version(request.param(1)) >= 302) {
          Set<Capability> now = copy(session.capabilities());
          now.add(Capability.CAP_NOTIFY);
          request.room().setCapabilities(session, now);
        }
        answer(request, "LS", names(EnumSet.allOf(Capability.class)));
      }
      case "LIST" -> answer(request, "LIST", names(session.capabilities()));
      case "REQ" -> {
        holdBack(session);
        request(request);
      }
      case "END" -> {
        session.setNegotiating(false);
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
      session.setNegotiating(true);
    }
  }

  private static void request(Request request) {
    String wanted = request.param(1).strip();
    Set<Capability> capabilities = copy(request.session().capabilities());
    for (String word : wanted.split(" +")) {
      boolean off = word.startsWith("-");
      Optional<Capability> capability = Capability.of(off ? word.substring(1) : word);
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

  private static void answer(Request request, String subcommand, String names) {
    request
        .reply()
        .add(
            Message.of(
                request.room().server(),
                Verb.CAP,
                request.session().nicknameOrStar(),
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
