package chat.roda.ui.rooms;

import chat.roda.irc.CaseMapping;
import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that the palette can find, the likeliest first. FX thread. */
record Choices(List<Choice> all) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  Choices {
    all = List.copyOf(all);
  }

  /**
   * Conversations (those with something unread first), people, channels, rooms, and what can be
   * done.
   */
  static Choices of(Stays stays, List<Action> actions) {
    List<RoomViewModel> rooms = shownFirst(stays);
    Stream<Choice> talks =
        rooms.stream()
            .flatMap(room -> room.conversations().stream().map(c -> new Stays.Talk(room, c)))
            .sorted(Comparator.comparingInt(Choices::urgency))
            .map(talk -> new Choice.Talk(talk.room(), talk.conversation().name()));
    Stream<Choice> people = rooms.stream().flatMap(Choices::people);
    Stream<Choice> channels =
        rooms.stream()
            .flatMap(room ->
                room.channelList().others().stream()
                    .map(channel -> new Choice.Channel(room, channel.name())));
    Stream<Choice> all = rooms.size() > 1 ? rooms.stream().map(Choice.Room::new) : Stream.empty();
    Stream<Choice> deeds = actions.stream().map(Choice.Do::new);
    return new Choices(
        Stream.of(talks, people, channels, all, deeds).flatMap(some -> some).distinct().toList());
  }

  private static List<RoomViewModel> shownFirst(Stays stays) {
    Optional<RoomViewModel> shown = stays.shownProperty().get();
    return Stream.concat(shown.stream(), stays.rooms().stream()).distinct().toList();
  }

  private static int urgency(Stays.Talk talk) {
    Conversation where = talk.conversation();
    return where.callingProperty().get() ? 0 : where.countedUnread() > 0 ? 1 : 2;
  }

  private static Stream<Choice> people(RoomViewModel room) {
    String own = room.nicknameProperty().get();
    return room.conversations().stream()
        .flatMap(c -> c.members().nicknames())
        .distinct()
        .filter(nickname -> !CaseMapping.same(nickname, own))
        .filter(nickname ->
            room.conversations().stream().noneMatch(c -> CaseMapping.same(c.name(), nickname)))
        .map(nickname -> new Choice.Person(room, nickname));
  }

  /** Those in which every word that is typed is found; those that begin with it come first. */
  List<Choice> find(String typed) {
    List<String> words = words(typed);
    return all.stream()
        .filter(choice -> words.stream().allMatch(haystack(choice)::contains))
        .sorted(Comparator.comparingInt(choice -> words.isEmpty() || begins(choice, words) ? 0 : 1))
        .toList();
  }

  /** What is typed, word by word, as {@link #plain}. */
  static List<String> words(String typed) {
    return SPACES.splitAsStream(plain(typed)).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean begins(Choice choice, List<String> words) {
    return plain(choice.name())
        .replaceFirst("^#", "")
        .startsWith(words.getFirst().replaceFirst("^#", ""));
  }

  private static String haystack(Choice choice) {
    return plain(
        switch (choice) {
          case Choice.Talk(var room, var name) -> name + " " + room.roomNameProperty().get();
          case Choice.Channel(var room, var name) -> name + " " + room.roomNameProperty().get();
          case Choice.Person(var room, var name) -> name + " " + room.roomNameProperty().get();
          case Choice.Room _, Choice.Do _ -> choice.name();
        });
  }

  /** Without marks, and in small letters. */
  static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return CaseMapping.fold(MARKS.matcher(apart).replaceAll(""));
  }
}
