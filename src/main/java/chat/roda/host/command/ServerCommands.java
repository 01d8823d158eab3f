package chat.roda.host.command;

import chat.roda.host.room.Channel;
import chat.roda.host.room.Room;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import chat.roda.texts.Texts;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the server says of itself and its channels (Modern IRC, "Server Queries and Commands"). */
final class ServerCommands {
  static final String VERSION = "Roda-0.1.0";

  static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(Verb.MOTD, 0, ServerCommands::motd),
          CommandRow.of(Verb.LUSERS, 0, ServerCommands::lusers),
          CommandRow.of(Verb.VERSION, 0, ServerCommands::version),
          CommandRow.of(Verb.TIME, 0, ServerCommands::time),
          CommandRow.of(Verb.LIST, 0, ServerCommands::list));

  private ServerCommands() {}

  static void motd(Request request) {
    Room room = request.room();
    Reply reply = request.reply();
    Texts texts = Texts.ofHost(room.settings().language());
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
    String people = Integer.toString(room.people().size());
    String channels = Integer.toString(room.channels().size());
    reply.numeric(
        Numeric.RPL_LUSERCLIENT, "There are " + people + " users and 0 invisible on 1 servers");
    reply.numeric(Numeric.RPL_LUSEROP, "0", "operator(s) online");
    reply.numeric(Numeric.RPL_LUSERCHANNELS, channels, "channels formed");
    reply.numeric(Numeric.RPL_LUSERME, "I have " + people + " clients and 0 servers");
  }

  private static void version(Request request) {
    request
        .reply()
        .numeric(Numeric.RPL_VERSION, VERSION, request.room().settings().serverName(), "Roda");
    Welcome.isupport(request);
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

  private static void list(Request request) {
    Reply reply = request.reply();
    reply.numeric(Numeric.RPL_LISTSTART, "Channel", "Users  Name");
    if (request.param(0).isEmpty()) {
      request.room().channels().forEach(channel -> tellListed(reply, channel));
    } else {
      for (String name : request.param(0).split(",")) {
        request.room().channel(name).ifPresent(channel -> tellListed(reply, channel));
      }
    }
    reply.numeric(Numeric.RPL_LISTEND, "End of /LIST");
  }

  private static void tellListed(Reply reply, Channel channel) {
    reply.numeric(
        Numeric.RPL_LIST,
        channel.name(),
        Integer.toString(channel.members().size()),
        channel.topic().map(Channel.Topic::text).orElse(""));
  }
}
