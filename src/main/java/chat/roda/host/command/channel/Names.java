package chat.roda.host.command.channel;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Person;
import chat.roda.host.room.Ranks;
import chat.roda.host.room.Session;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Capability;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.ArrayList;
import java.util.List;

/** Who is in a channel (Modern IRC, "NAMES message"). */
public final class Names {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.NAMES,
              0,
              "<channel>[,<channel>...]",
              "Tells who is in channels.",
              Names::names));

  private Names() {}

  private static void names(Request request) {
    if (request.param(0).isEmpty()) {
      end(request, "*");
      return;
    }
    String[] names = request.param(0).split(",");
    if (names.length > Request.MAX_TARGETS) {
      request
          .reply()
          .numeric(Numeric.ERR_TOOMANYTARGETS, request.param(0), "Too many channels at once");
      return;
    }
    for (String name : names) {
      request
          .room()
          .channel(name)
          .filter(channel -> isSeen(request.person(), channel))
          .ifPresent(channel -> list(request, channel));
    }
    end(request, request.param(0));
  }

  /** Whether somebody may know that there is this channel. */
  public static boolean isSeen(Person asker, Channel channel) {
    return !channel.has(ChannelMode.SECRET) || channel.has(asker) || asker.is(UserMode.OPERATOR);
  }

  /** Whether somebody in a channel is shown to somebody who asks for all. */
  public static boolean isSeen(Person asker, Channel channel, Person member) {
    return !member.is(UserMode.INVISIBLE) || channel.has(asker) || asker.is(UserMode.OPERATOR);
  }

  static void tell(Request request, Channel channel) {
    list(request, channel);
    end(request, channel.name());
  }

  private static void list(Request request, Channel channel) {
    Session asker = request.session();
    boolean full = asker.has(Capability.USERHOST_IN_NAMES);
    List<String> names = new ArrayList<>(channel.members().size());
    for (Person member : channel.members()) {
      if (isSeen(request.person(), channel, member)) {
        String signs = signs(asker, channel, member);
        String name = full ? member.source().toString() : member.nickname();
        names.add(signs.isEmpty() ? name : signs + name);
      }
    }
    String symbol = channel.has(ChannelMode.SECRET) ? "@" : "=";
    for (String line : Words.inLines(names)) {
      request.reply().numeric(Numeric.RPL_NAMREPLY, symbol, channel.name(), line);
    }
  }

  /** The signs of a member's ranks as the asker's client wants them. */
  public static String signs(Session asker, Channel channel, Person member) {
    Ranks ranks = channel.ranksOf(member);
    return asker.has(Capability.MULTI_PREFIX) ? ranks.signs() : ranks.sign();
  }

  private static void end(Request request, String channel) {
    request.reply().numeric(Numeric.RPL_ENDOFNAMES, channel, "End of /NAMES list");
  }
}
