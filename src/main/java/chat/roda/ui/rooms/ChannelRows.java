package chat.roda.ui.rooms;

import chat.roda.client.ListedChannel;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.FormattedText;
import chat.roda.ui.room.ChannelList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the list of channels shows for what is typed. FX thread. */
final class ChannelRows {
  private static final Pattern GAPS = Pattern.compile("[\\s,\\p{Cntrl}]+");

  private ChannelRows() {}

  /**
   * Those in which all that is typed is found, the most visited first, and what is typed as one
   * more where none is called so.
   */
  static List<ChannelRow> of(ChannelList channels, String typed) {
    List<ListedChannel> all =
        channels.knownProperty().get().map(known -> known.channels()).orElse(List.of());
    List<String> words = Choices.words(typed);
    Stream<ChannelRow> found =
        all.stream()
            .filter(channel -> words.stream().allMatch(haystack(channel)::contains))
            .sorted(
                Comparator.comparingInt(ListedChannel::people)
                    .reversed()
                    .thenComparing(channel -> CaseMapping.fold(channel.name())))
            .map(channel -> new ChannelRow.There(channel, channels.isIn(channel.name())));
    String name = name(typed);
    boolean more =
        !typed.isBlank() && all.stream().noneMatch(one -> CaseMapping.same(one.name(), name));
    return Stream.concat(found, more ? Stream.of(new ChannelRow.Typed(name)) : Stream.empty())
        .toList();
  }

  /** What the topic says, without its formatting. */
  static String topic(ListedChannel channel) {
    return FormattedText.parse(channel.topic()).masked();
  }

  private static String haystack(ListedChannel channel) {
    return Choices.plain(channel.name() + " " + topic(channel));
  }

  /** As a channel can be called: people type spaces. */
  private static String name(String typed) {
    String name = GAPS.matcher(typed.strip()).replaceAll("-");
    return name.startsWith("#") ? name : "#" + name;
  }
}
