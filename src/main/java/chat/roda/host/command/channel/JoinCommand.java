package chat.roda.host.command.channel;

import chat.roda.history.Entry;
import chat.roda.host.command.history.Replay;
import chat.roda.host.command.metadata.MetadataSubject;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.Rules;
import chat.roda.host.room.Session;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code JOIN} (Modern IRC, "JOIN message"). */
public final class JoinCommand {
  /** How many channels one person may be in; {@code CHANLIMIT} in {@code RPL_ISUPPORT}. */
  public static final int MAX_CHANNELS = 50;

  /** How many channels there may be in all, so that nobody can fill the memory with them. */
  private static final int MAX_CHANNELS_IN_ALL = 10_000;

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.JOIN,
              1,
              "<channel>[,<channel>...] [<key>[,<key>...]]",
              "Goes into channels, and makes those that are not there yet; JOIN 0 leaves all.",
              JoinCommand::join));

  private JoinCommand() {}

  private static void join(Request request) {
    if (request.param(0).equals("0")) {
      List.copyOf(request.person().channels())
          .forEach(channel -> ChannelCommands.leave(request, channel, ""));
      return;
    }
    String[] names = request.param(0).split(",");
    String[] keys = request.param(1).split(",");
    List<Replay.Shown> joined = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      join(request, names[i], i < keys.length ? keys[i] : "").ifPresent(joined::add);
    }
    Replay.tell(request, joined);
  }

  /** Takes somebody who has just signed in back to where they were, as far as they may. */
  public static List<Replay.Shown> comeBack(Request request, List<String> names) {
    List<Replay.Shown> joined = new ArrayList<>();
    for (String name : names) {
      Optional<Channel> known = request.room().channel(name);
      boolean open =
          known.filter(it -> Rules.againstJoining(request.person(), it, "").isPresent()).isEmpty();
      if (open) {
        join(request, name, "").ifPresent(joined::add);
      }
    }
    return joined;
  }

  /** How the person came into the channel, where they are new in it. */
  private static Optional<Replay.Shown> join(Request request, String name, String key) {
    Room room = request.room();
    Session session = request.session();
    Optional<Channel> known = room.channel(name);
    if (known.filter(channel -> channel.has(session.person())).isPresent()) {
      return Optional.empty();
    }
    if (!ChannelName.isValid(name)) {
      request.reply().numeric(Numeric.ERR_NOSUCHCHANNEL, name, "No such channel");
      return Optional.empty();
    }
    if (session.person().channels().size() >= MAX_CHANNELS
        || (known.isEmpty() && room.channels().size() >= MAX_CHANNELS_IN_ALL)) {
      request
          .reply()
          .numeric(Numeric.ERR_TOOMANYCHANNELS, name, "You have joined too many channels");
      return Optional.empty();
    }
    if (known.isPresent() && !isLetIn(request, known.get(), key)) {
      return Optional.empty();
    }
    Entry joined = room.join(session, name);
    Channel channel = room.channel(name).orElseThrow();
    session.see(joined).forEach(request.reply()::add);
    ChannelView.tell(request, channel);
    ChannelView.tellOthers(request, channel);
    tellRanks(request, channel);
    MetadataSubject.announceOnJoin(request);
    return Optional.of(new Replay.Shown(channel.name(), joined.id()));
  }

  /** Tells those who are there with what ranks somebody came in, as the {@code JOIN} does not. */
  private static void tellRanks(Request request, Channel channel) {
    Room room = request.room();
    Person person = request.person();
    List<ModeChange> ranks =
        channel.ranksOf(person).held().stream()
            .map(rank -> new ModeChange(true, rank, person.nickname()))
            .toList();
    if (!ranks.isEmpty() && channel.members().size() > 1) {
      List<String> words = new ArrayList<>(ModeChange.wire(ranks));
      words.addFirst(channel.name());
      var told = Message.of(room.server(), Verb.MODE, words.toArray(String[]::new));
      var others =
          Person.sessionsOf(channel.members()).stream()
              .filter(other -> !other.equals(request.session()))
              .toList();
      room.delivery().toAll(others, Outgoing.Told.all(told, room.now()));
    }
  }

  /** Whether the channel's modes let the asker in; else they are told which does not. */
  private static boolean isLetIn(Request request, Channel channel, String key) {
    Optional<ChannelMode> obstacle = Rules.againstJoining(request.person(), channel, key);
    obstacle.ifPresent(mode ->
        request
            .reply()
            .numeric(
                numeric(mode), channel.name(), "Cannot join channel (+" + mode.letter() + ")"));
    return obstacle.isEmpty();
  }

  private static Numeric numeric(ChannelMode obstacle) {
    return switch (obstacle) {
      case INVITE_ONLY -> Numeric.ERR_INVITEONLYCHAN;
      case REGISTERED_ONLY -> Numeric.ERR_NEEDREGGEDNICK;
      case KEY -> Numeric.ERR_BADCHANNELKEY;
      case LIMIT -> Numeric.ERR_CHANNELISFULL;
      case BAN,
          EXCEPTION,
          INVITE_EXCEPTION,
          NO_CTCP,
          NO_COLOURS,
          MODERATED,
          MEMBERS_ONLY,
          SECRET,
          TOPIC_PROTECTED ->
          Numeric.ERR_BANNEDFROMCHAN;
    };
  }
}
