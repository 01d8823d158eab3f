package chat.roda.ui.room;

import chat.roda.client.PageWish;
import chat.roda.client.RoomEvent;
import chat.roda.client.SearchWish;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.find.Searching;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets the find bar look into a room's past.
 *
 * @param shown the conversation that is shown
 * @param hidden what the person wants to see nothing of
 */
record SearchedRoom(
    Past past, Supplier<String> shown, Supplier<Stream<String>> people, Predicate<RoomEvent> hidden)
    implements Searching {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  @Override
  public void search(SearchWish wish, Consumer<Optional<List<RoomEvent>>> answer) {
    past.searchSeen(meant(wish), hidden, page -> answer.accept(page.map(Page::told)));
  }

  /** Whoever types {@code from:joao} means João, if nobody else is called so. */
  private SearchWish meant(SearchWish wish) {
    return new SearchWish(
        wish.words(),
        wish.conversation(),
        wish.from().map(this::nickname),
        wish.after(),
        wish.before(),
        wish.limit());
  }

  private String nickname(String typed) {
    List<String> known = people.get().distinct().toList();
    return known.stream()
        .filter(name -> CaseMapping.same(name, typed))
        .findFirst()
        .or(() -> known.stream().filter(name -> plain(name).equals(plain(typed))).findFirst())
        .orElse(typed);
  }

  private static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    return CaseMapping.fold(MARKS.matcher(apart).replaceAll(""));
  }

  @Override
  public void read(PageWish wish, Consumer<Optional<List<RoomEvent>>> answer) {
    past.read(wish, page -> answer.accept(page.map(all -> all.without(hidden).told())));
  }

  @Override
  public String here() {
    return shown.get();
  }
}
