package chat.roda.host.command.connection;

import chat.roda.host.command.metadata.MetadataSubject;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Capability;
import chat.roda.irc.Numeric;
import java.util.ArrayList;
import java.util.List;

/** What somebody is told who has just come in (Modern IRC, "Connection Registration"). */
final class Welcome {
  private static final int TOKENS_A_LINE = 12;

  private Welcome() {}

  static void send(Request request) {
    Room room = request.room();
    Session session = request.session();
    Reply reply = request.reply();
    String server = room.settings().serverName();
    reply.numeric(
        Numeric.RPL_WELCOME,
        "Welcome to " + room.settings().roomName() + ", " + session.person().nickname());
    reply.numeric(
        Numeric.RPL_YOURHOST,
        "Your host is " + server + ", running version " + ServerCommands.VERSION);
    reply.numeric(Numeric.RPL_CREATED, "This server was started " + room.opened());
    reply.numeric(
        Numeric.RPL_MYINFO,
        server,
        ServerCommands.VERSION,
        UserMode.letters(),
        ChannelMode.classes().replace(",", ""),
        ChannelMode.letters(ChannelMode.Kind.LIST)
            + ChannelMode.letters(ChannelMode.Kind.VALUE_ALWAYS)
            + ChannelMode.letters(ChannelMode.Kind.VALUE_WHEN_SET));
    isupport(request);
    ServerCommands.lusers(request);
    ServerCommands.motd(request);
    if (session.has(Capability.METADATA) && !session.person().metadata().values().isEmpty()) {
      var own = new MetadataSubject.OfPerson(session.person());
      reply.beginBatch("metadata", own.name());
      session.person().metadata().values().keySet().forEach(key -> own.tell(reply, key));
      reply.endBatch();
    }
  }

  static void isupport(Request request) {
    List<String> tokens = Support.tokens(request.room());
    for (int i = 0; i < tokens.size(); i += TOKENS_A_LINE) {
      var line = new ArrayList<>(tokens.subList(i, Math.min(i + TOKENS_A_LINE, tokens.size())));
      line.add("are supported by this server");
      request.reply().numeric(Numeric.RPL_ISUPPORT, line.toArray(String[]::new));
    }
  }
}
