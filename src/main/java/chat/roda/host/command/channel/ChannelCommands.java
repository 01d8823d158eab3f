package chat.roda.host.command.channel;

import chat.roda.history.Entry;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Rank;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/** Leaving channels, and what they are about (Modern IRC, "Channel Operations"). */
public final class ChannelCommands {
  /** In characters; {@code TOPICLEN} in {@code RPL_ISUPPORT}. */
  public static final int MAX_TOPIC = 300;

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.PART,
              1,
              "<channel>[,<channel>...] [:<reason>]",
              "Leaves channels.",
              ChannelCommands::part),
          CommandRow.of(
              Verb.TOPIC,
              1,
              "<channel> [:<topic>]",
              "Tells what a channel is about, or sets it; an empty topic takes it away.",
              ChannelCommands::topic));

  private ChannelCommands() {}

  private static void part(Request request) {
    for (String name : request.param(0).split(",")) {
      Powers.ownChannel(request, name)
          .ifPresent(channel -> leave(request, channel, request.param(1)));
    }
  }

  static void leave(Request request, Channel channel, String reason) {
    Entry parted = request.room().part(request.session(), channel, reason);
    request.session().see(parted).forEach(request.reply()::add);
  }

  private static void topic(Request request) {
    Optional<Channel> channel = Powers.ownChannel(request, request.param(0));
    if (channel.isEmpty()) {
      return;
    }
    if (request.has(2)) {
      if (channel.get().has(ChannelMode.TOPIC_PROTECTED)
          && !Powers.require(request, channel.get(), Rank.HALF_OPERATOR)) {
        return;
      }
      String text = Words.clip(request.param(1), MAX_TOPIC);
      Entry set = request.room().setTopic(request.session(), channel.get(), text);
      request.session().see(set).forEach(request.reply()::add);
    } else {
      tellTopic(request, channel.get());
    }
  }

  static void tellTopic(Request request, Channel channel) {
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
}
