package chat.roda.host.command;

import chat.roda.history.Entry;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Coming into channels, leaving them, and what they are about (Modern IRC, "Channel Operations").
 */
final class ChannelCommands {
  /** How many channels one person may be in; {@code CHANLIMIT} in {@code RPL_ISUPPORT}. */
  static final int MAX_CHANNELS = 50;

  /** How many channels there may be in all, so that nobody can fill the memory with them. */
  private static final int MAX_CHANNELS_IN_ALL = 10_000;

  /** In characters; {@code TOPICLEN} in {@code RPL_ISUPPORT}. */
  static final int MAX_TOPIC = 300;

  static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(Verb.JOIN, 1, ChannelCommands::join),
          CommandRow.of(Verb.PART, 1, ChannelCommands::part),
          CommandRow.of(Verb.TOPIC, 1, ChannelCommands::topic));

  private ChannelCommands() {}

  private static void join(Request request) {
    if (request.param(0).equals("0")) {
      List.copyOf(request.session().channels()).forEach(channel -> leave(request, channel, ""));
      return;
    }
    List<Channel> joined =
        Stream.of(request.param(0).split(","))
            .flatMap(name -> join(request, name).stream())
            .toList();
    if (!joined.isEmpty() && !request.session().has(Capability.CHATHISTORY)) {
      Replay.tell(request, joined);
    }
  }

  /** The channel, where the session is new in it. */
  private static Optional<Channel> join(Request request, String name) {
    Room room = request.room();
    Session session = request.session();
    Optional<Channel> known = room.channel(name);
    if (known.filter(channel -> channel.has(session)).isPresent()) {
      return Optional.empty();
    }
    if (!ChannelName.isValid(name)) {
      request.reply().numeric(Numeric.ERR_NOSUCHCHANNEL, name, "No such channel");
      return Optional.empty();
    }
    if (session.channels().size() >= MAX_CHANNELS
        || (known.isEmpty() && room.channels().size() >= MAX_CHANNELS_IN_ALL)) {
      request
          .reply()
          .numeric(Numeric.ERR_TOOMANYCHANNELS, name, "You have joined too many channels");
      return Optional.empty();
    }
    Entry joined = room.join(session, name);
    Channel channel = room.channel(name).orElseThrow();
    request.reply().add(session.see(joined));
    if (channel.topic().isPresent()) {
      tellTopic(request, channel);
    }
    ReadMarkCommand.tellOnJoin(request, channel);
    Names.tell(request, channel);
    return Optional.of(channel);
  }

  private static void part(Request request) {
    for (String name : request.param(0).split(",")) {
      memberOf(request, name).ifPresent(channel -> leave(request, channel, request.param(1)));
    }
  }

  private static void leave(Request request, Channel channel, String reason) {
    Entry parted = request.room().part(request.session(), channel, reason);
    request.reply().add(request.session().see(parted));
  }

  private static void topic(Request request) {
    Optional<Channel> channel = memberOf(request, request.param(0));
    if (channel.isEmpty()) {
      return;
    }
    if (request.has(2)) {
      String text = RegistrationCommands.clip(request.param(1), MAX_TOPIC);
      Entry set = request.room().setTopic(request.session(), channel.get(), text);
      request.reply().add(request.session().see(set));
    } else {
      tellTopic(request, channel.get());
    }
  }

  private static void tellTopic(Request request, Channel channel) {
    Reply reply = request.reply();
    if (channel.topic().isEmpty()) {
      reply.numeric(Numeric.RPL_NOTOPIC, channel.name(), "No topic is set");
      return;
    }
    Channel.Topic topic = channel.topic().get();
    reply.numeric(Numeric.RPL_TOPIC, channel.name(), topic.text());
    reply.numeric(
        Numeric.RPL_TOPICWHOTIME,
        channel.name(),
        topic.setBy(),
        Long.toString(topic.at().getEpochSecond()));
  }

  /** The channel of that name, if the asker is in it; else they are told what is wrong. */
  private static Optional<Channel> memberOf(Request request, String name) {
    Optional<Channel> channel = request.room().channel(name);
    if (channel.isEmpty()) {
      request.reply().numeric(Numeric.ERR_NOSUCHCHANNEL, name, "No such channel");
    } else if (!channel.get().has(request.session())) {
      request.reply().numeric(Numeric.ERR_NOTONCHANNEL, name, "You're not on that channel");
      return Optional.empty();
    }
    return channel;
  }
}
