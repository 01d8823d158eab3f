package chat.roda.host.command.connection;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Room;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import chat.roda.texts.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the server says of itself (Modern IRC, "Server Queries and Commands"). */
public final class ServerCommands {
  static final String VERSION = "Roda-0.1.0";

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(Verb.MOTD, 0, "", "Tells what room this is.", ServerCommands::motd),
          CommandRow.of(
              Verb.LUSERS,
              0,
              "",
              "Tells how many people and channels there are.",
              ServerCommands::lusers),
          CommandRow.of(
              Verb.VERSION,
              0,
              "",
              "Tells which program hosts this room, and what it can do.",
              ServerCommands::version),
          CommandRow.of(
              Verb.TIME, 0, "", "Tells what time it is at the host.", ServerCommands::time),
          new CommandRow(
              Verb.ISUPPORT,
              CommandRow.When.ALWAYS,
              0,
              "",
              "Tells what this host can do and its limits.",
              ServerCommands::isupport),
          CommandRow.of(
              Verb.INFO,
              0,
              "",
              "Tells about the program that hosts this room.",
              ServerCommands::info),
          CommandRow.of(
              Verb.LINKS,
              0,
              "",
              "Lists the servers of the network; this one stands alone.",
              ServerCommands::links),
          CommandRow.of(
              Verb.STATS,
              1,
              "<letter>",
              "Tells about the host; STATS u, for how long the room has been open.",
              ServerCommands::stats));

  private ServerCommands() {}

  static void motd(Request request) {
    Room room = request.room();
    Reply reply = request.reply();
    Texts texts = room.texts();
    reply.numeric(
        Numeric.RPL_MOTDSTART, "- " + room.settings().serverName() + " Message of the day -");
    reply.numeric(
        Numeric.RPL_MOTD, "- " + texts.format("irc.motd.room", room.settings().roomName()));
    reply.numeric(Numeric.RPL_MOTD, "- " + texts.format("irc.motd.join", Room.LOBBY));
    reply.numeric(Numeric.RPL_ENDOFMOTD, "End of /MOTD command.");
  }

  static void lusers(Request request) {
    Room room = request.room();
    Reply reply = request.reply();
    int people = room.stays().census().people();
    int invisible = room.count(UserMode.INVISIBLE);
    String most = Integer.toString(room.stays().census().most());
    String all = Integer.toString(people);
    reply.numeric(
        Numeric.RPL_LUSERCLIENT,
        "There are "
            + (people - invisible)
            + " users and "
            + invisible
            + " invisible on 1 servers");
    reply.numeric(
        Numeric.RPL_LUSEROP, Integer.toString(room.count(UserMode.OPERATOR)), "operator(s) online");
    reply.numeric(
        Numeric.RPL_LUSERUNKNOWN,
        Integer.toString(room.stays().comingIn()),
        "unknown connection(s)");
    long channels = room.channels().stream().filter(c -> !c.members().isEmpty()).count();
    reply.numeric(Numeric.RPL_LUSERCHANNELS, Long.toString(channels), "channels formed");
    reply.numeric(Numeric.RPL_LUSERME, "I have " + people + " clients and 0 servers");
    reply.numeric(
        Numeric.RPL_LOCALUSERS, all, most, "Current local users " + all + ", max " + most);
    reply.numeric(
        Numeric.RPL_GLOBALUSERS, all, most, "Current global users " + all + ", max " + most);
  }

  private static void version(Request request) {
    request
        .reply()
        .numeric(Numeric.RPL_VERSION, VERSION, request.room().settings().serverName(), "Roda");
    Welcome.isupport(request);
  }

  /** Also before one is in the room (IRCv3 draft/extended-isupport). */
  private static void isupport(Request request) {
    request.reply().beginBatch("draft/isupport");
    Welcome.isupport(request);
    request.reply().endBatch();
  }

  private static void time(Request request) {
    Room room = request.room();
    ZonedDateTime now = room.now().atZone(ZoneId.systemDefault());
    request
        .reply()
        .numeric(
            Numeric.RPL_TIME,
            room.settings().serverName(),
            DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
  }

  private static void info(Request request) {
    Reply reply = request.reply();
    Room room = request.room();
    Texts texts = room.texts();
    reply.numeric(Numeric.RPL_INFO, VERSION);
    reply.numeric(Numeric.RPL_INFO, texts.format("irc.motd.room", room.settings().roomName()));
    reply.numeric(Numeric.RPL_INFO, "This server was started " + room.opened());
    reply.numeric(Numeric.RPL_ENDOFINFO, "End of INFO list");
  }

  /** There is one server, and it is linked to none. */
  private static void links(Request request) {
    request.reply().numeric(Numeric.RPL_ENDOFLINKS, "*", "End of /LINKS list");
  }

  private static void stats(Request request) {
    String query = request.param(0).isEmpty() ? "*" : request.param(0).substring(0, 1);
    if (query.equals("u")) {
      Duration up = Duration.between(request.room().opened(), request.room().now());
      request
          .reply()
          .numeric(
              Numeric.RPL_STATSUPTIME,
              "Server Up %d days %d:%02d:%02d"
                  .formatted(
                      up.toDays(), up.toHoursPart(), up.toMinutesPart(), up.toSecondsPart()));
    }
    request.reply().numeric(Numeric.RPL_ENDOFSTATS, query, "End of /STATS report");
  }
}
