package chat.roda.host.command.connection;

import chat.roda.host.command.channel.ChannelCommands;
import chat.roda.host.command.channel.ChannelModeCommand;
import chat.roda.host.command.channel.JoinCommand;
import chat.roda.host.command.channel.ListCommand;
import chat.roda.host.command.channel.ModerationCommands;
import chat.roda.host.command.history.HistoryCommand;
import chat.roda.host.command.people.PeopleCommands;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Mask;
import chat.roda.host.room.MaskList;
import chat.roda.host.room.Monitors;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Room;
import chat.roda.host.room.UserMode;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Nickname;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server can do, as programs read it (Modern IRC, "RPL_ISUPPORT Parameters"). */
final class Support {
  private Support() {}

  static List<String> tokens(Room room) {
    List<String> tokens = new ArrayList<>();
    if (room.settings().access().accounts().allowed()) {
      tokens.add("ACCOUNTEXTBAN=a");
    }
    tokens.addAll(
        List.of(
            "AWAYLEN=" + PeopleCommands.MAX_AWAY,
            "BOT=" + UserMode.BOT.letter(),
            "CASEMAPPING=" + CaseMapping.FOR_ALL,
            "CHANLIMIT=#:" + JoinCommand.MAX_CHANNELS,
            "CHANMODES=" + ChannelMode.classes(),
            "CHANNELLEN=" + ChannelName.MAX_BYTES,
            "CHANTYPES=#",
            "CHATHISTORY=" + HistoryCommand.MAX_ENTRIES,
            "ELIST=" + ListCommand.SEARCHES,
            "EXCEPTS=" + ChannelMode.EXCEPTION.letter(),
            "EXTBAN=," + Mask.EXTENDED,
            "INVEX=" + ChannelMode.INVITE_EXCEPTION.letter(),
            "KEYLEN=" + ChannelModeCommand.MAX_KEY,
            "KICKLEN=" + ModerationCommands.MAX_REASON,
            "LINELEN=512",
            "MAXLIST=" + ChannelMode.letters(ChannelMode.Kind.LIST) + ":" + MaskList.MAX,
            "MAXTARGETS=" + Request.MAX_TARGETS,
            "MODES=" + ChannelModeCommand.MAX_CHANGES,
            "MONITOR=" + Monitors.MAX,
            "MSGREFTYPES=msgid,timestamp",
            "NAMELEN=" + PeopleCommands.MAX_REAL_NAME,
            "NETWORK=" + escape(room.settings().roomName()),
            "NICKLEN=" + Nickname.MAX_LENGTH,
            "PREFIX=" + Rank.prefixes(),
            CaseMapping.OWN_TOKEN + "=" + CaseMapping.NAME,
            "SAFELIST",
            "STATUSMSG=" + Rank.signs(),
            "TARGMAX=" + targets(),
            "TOPICLEN=" + ChannelCommands.MAX_TOPIC,
            "USERLEN=" + RegistrationCommands.MAX_USER,
            "UTF8ONLY",
            "WHOX"));
    return tokens;
  }

  /** How many targets each command takes at once; no number where it takes any. */
  private static String targets() {
    String some =
        Stream.of("KICK", "NAMES", "NOTICE", "PRIVMSG", "TAGMSG")
            .map(verb -> verb + ":" + Request.MAX_TARGETS)
            .collect(Collectors.joining(","));
    return "JOIN:," + some + ",PART:,WHOIS:1";
  }

  /** As in the Modern IRC document, "RPL_ISUPPORT": spaces and the like as {@code \x20}. */
  private static String escape(String value) {
    return value.replace("\\", "\\x5C").replace(" ", "\\x20").replace("=", "\\x3D");
  }
}
