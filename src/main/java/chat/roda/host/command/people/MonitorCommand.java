package chat.roda.host.command.people;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Monitors;
import chat.roda.host.room.Person;
import chat.roda.host.room.Session;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code MONITOR} (IRCv3 monitor). */
public final class MonitorCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.MONITOR,
              1,
              "+|-|C|L|S [<nickname>[,<nickname>...]]",
              "Tells you when people come and go: + adds and - removes them, C clears the list, L lists it, S tells who is there.",
              MonitorCommand::monitor));

  private MonitorCommand() {}

  private static void monitor(Request request) {
    Monitors monitors = request.room().monitors();
    Session session = request.session();
    List<String> names = List.of(request.param(1).split(","));
    switch (request.param(0).toUpperCase(Locale.ROOT)) {
      case "+" -> add(request, names);
      case "-" -> names.forEach(name -> monitors.remove(session, name));
      case "C" -> monitors.forget(session);
      case "L" -> {
        tell(request, Numeric.RPL_MONLIST, monitors.of(session));
        request.reply().numeric(Numeric.RPL_ENDOFMONLIST, "End of MONITOR list");
      }
      case "S" -> status(request, monitors.of(session));
      default -> request.reply().numeric(Numeric.ERR_UNKNOWNERROR, "MONITOR", "Unknown subcommand");
    }
  }

  private static void add(Request request, List<String> names) {
    List<String> added = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.isEmpty() || name.indexOf('*') >= 0 || name.indexOf('!') >= 0) {
        continue;
      }
      if (!request.room().monitors().add(request.session(), name)) {
        request
            .reply()
            .numeric(
                Numeric.ERR_MONLISTFULL,
                Integer.toString(Monitors.MAX),
                String.join(",", names.subList(i, names.size())),
                "Monitor list is full");
        break;
      }
      added.add(name);
    }
    status(request, added);
  }

  private static void status(Request request, Collection<String> names) {
    List<String> online = new ArrayList<>();
    List<String> offline = new ArrayList<>();
    for (String name : names) {
      Optional<Person> person = request.room().person(name);
      person.ifPresentOrElse(
          there -> online.add(there.source().toString()), () -> offline.add(name));
    }
    tell(request, Numeric.RPL_MONONLINE, online);
    tell(request, Numeric.RPL_MONOFFLINE, offline);
  }

  private static void tell(Request request, Numeric numeric, Collection<String> names) {
    if (!names.isEmpty()) {
      for (String line : Words.inLines(names)) {
        request.reply().numeric(numeric, line.replace(' ', ','));
      }
    }
  }
}
