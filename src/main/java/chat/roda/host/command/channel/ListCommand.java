package chat.roda.host.command.channel;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.irc.Glob;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code LIST} (Modern IRC, "LIST message", "ELIST parameter"). */
public final class ListCommand {
  /** By creation, mask, no mask, topic and users; {@code ELIST} in {@code RPL_ISUPPORT}. */
  public static final String SEARCHES = "CMNTU";

  private static final Pattern COMPARISON = Pattern.compile("([CT]?)([<>])(\\d{1,9})");

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.LIST,
              0,
              "[<condition>[,<condition>...]]",
              "Lists the channels: all, or those of a name or a mask, of none (!mask), of more (>5)"
                  + " or fewer (<5) people, made (C>5) or given a topic (T<5) so many minutes ago.",
              ListCommand::list));

  private ListCommand() {}

  private static void list(Request request) {
    Reply reply = request.reply();
    reply.numeric(Numeric.RPL_LISTSTART, "Channel", "Users  Name");
    Predicate<Channel> wanted =
        Stream.of(request.param(0).split(","))
            .filter(condition -> !condition.isEmpty())
            .map(condition -> condition(condition, request.room().now()))
            .reduce(Condition::and)
            .map(Condition::holds)
            .orElse(channel -> true);
    request.room().channels().stream()
        .filter(channel -> !channel.members().isEmpty())
        .filter(channel -> Names.isSeen(request.person(), channel))
        .filter(wanted)
        .forEach(channel -> tell(reply, channel));
    reply.numeric(Numeric.RPL_LISTEND, "End of /LIST");
  }

  /**
   * What a channel must fulfil. Of several names one is enough; of anything else all must hold.
   *
   * @param names whether it is about the name
   */
  private record Condition(Predicate<Channel> holds, boolean names) {
    Condition and(Condition other) {
      boolean either = names && other.names;
      return new Condition(
          either ? holds.or(other.holds) : holds.and(other.holds), names && other.names);
    }
  }

  private static Condition condition(String text, Instant now) {
    Matcher comparison = COMPARISON.matcher(text);
    if (comparison.matches()) {
      boolean less = comparison.group(2).equals("<");
      long value = Long.parseLong(comparison.group(3));
      return new Condition(compare(comparison.group(1), less, value, now), false);
    }
    if (text.startsWith("!")) {
      var glob = new Glob(text.substring(1));
      return new Condition(channel -> !glob.matches(channel.name()), false);
    }
    var glob = new Glob(text);
    return new Condition(channel -> glob.matches(channel.name()), true);
  }

  private static Predicate<Channel> compare(String what, boolean less, long value, Instant now) {
    return switch (what) {
      case "C" -> channel -> isAge(channel.created(), less, value, now);
      case "T" ->
          channel -> channel.topic().filter(t -> isAge(t.at(), less, value, now)).isPresent();
      default ->
          channel -> less ? channel.members().size() < value : channel.members().size() > value;
    };
  }

  private static boolean isAge(Instant then, boolean less, long minutes, Instant now) {
    int order = Duration.between(then, now).compareTo(Duration.ofMinutes(minutes));
    return less ? order < 0 : order > 0;
  }

  private static void tell(Reply reply, Channel channel) {
    Optional<Channel.Topic> topic = channel.topic();
    reply.numeric(
        Numeric.RPL_LIST,
        channel.name(),
        Integer.toString(channel.members().size()),
        topic.map(Channel.Topic::text).orElse(""));
  }
}
