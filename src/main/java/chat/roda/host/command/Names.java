package chat.roda.host.command;

import chat.roda.host.room.Channel;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Numeric;

/** Who is in a channel (Modern IRC, "NAMES message"). */
final class Names {
  private Names() {}

  static void tell(Request request, Channel channel) {
    boolean full = request.session().has(Capability.USERHOST_IN_NAMES);
    var names =
        channel.members().stream()
            .map(member -> channel.rankOf(member).sign() + (full ? member.source() : name(member)))
            .toList();
    for (String line : Words.inLines(names)) {
      request.reply().numeric(Numeric.RPL_NAMREPLY, "=", channel.name(), line);
    }
    end(request, channel.name());
  }

  static void end(Request request, String channel) {
    request.reply().numeric(Numeric.RPL_ENDOFNAMES, channel, "End of /NAMES list");
  }

  private static String name(Session member) {
    return member.nickname();
  }
}
