package chat.roda.host.command.history;

import chat.roda.history.ConversationKey;
import chat.roda.history.History;
import chat.roda.history.History.LastSaid;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Person;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.ChannelName;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** In which conversations of a person something was last said in a span of time ("TARGETS"). */
final class HistoryTargets {
  private final String person;
  private final String nickname;
  private final List<String> channels;
  private final Instant from;
  private final Instant to;
  private final int limit;

  /**
   * As of now.
   *
   * @param from counted from here on; may be the later one
   */
  HistoryTargets(Person person, Instant from, Instant to, int limit) {
    this.person = person.identity();
    this.nickname = person.nickname();
    this.channels = person.channels().stream().map(Channel::name).toList();
    this.from = from;
    this.to = to;
    this.limit = limit;
  }

  /** Blocks while it is looked up. */
  List<LastSaid> find(History history) {
    Stream<LastSaid> inChannels =
        channels.stream()
            .map(ConversationKey::ofChannel)
            .flatMap(key ->
                history.find(new HistoryQuery.Latest(key, 1, Wanted.SAID)).stream()
                    .map(last -> new LastSaid(key, last)));
    Stream<LastSaid> privately = history.conversations(ConversationKey.prefixOf(person)).stream();
    boolean backwards = from.isAfter(to);
    Instant begin = backwards ? to : from;
    Instant end = backwards ? from : to;
    Comparator<LastSaid> byTime = Comparator.comparing(talk -> talk.last().id());
    return Stream.concat(inChannels, privately)
        .filter(talk -> talk.last().at().isAfter(begin) && talk.last().at().isBefore(end))
        .sorted(backwards ? byTime.reversed() : byTime)
        .limit(limit)
        .sorted(byTime)
        .toList();
  }

  /** The channel, or the other's nickname. */
  String name(LastSaid talk) {
    String target = talk.last().target();
    boolean saidToUs =
        !ChannelName.isChannel(target)
            && CaseMapping.fold(target).equals(CaseMapping.fold(nickname));
    return saidToUs ? talk.last().source().name() : target;
  }
}
