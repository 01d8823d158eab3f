package chat.roda.ui.input;

import chat.roda.irc.CaseMapping;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.people.NicknameLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** Offers names that begin as what is typed after a sign: people after {@code @}, channels. */
final class NameOffers implements OfferSource {
  private static final Pattern PERSON = Pattern.compile("(?:^|\\s)(@(\\S{0,64}))$");
  private static final Pattern CHANNEL = Pattern.compile("(?:^|\\s)(()#\\S{0,64})$");

  /** More than any name has, with what stands before it. */
  private static final int LONGEST = 80;

  private final EmojiPictures pictures;
  private final boolean people;
  private final Supplier<List<String>> names;

  private NameOffers(EmojiPictures pictures, boolean people, Supplier<List<String>> names) {
    this.pictures = pictures;
    this.people = people;
    this.names = names;
  }

  /** People, after {@code @}. */
  static NameOffers ofPeople(EmojiPictures pictures, Supplier<List<String>> nicknames) {
    return new NameOffers(pictures, true, nicknames);
  }

  /** Channels, after {@code #}, with which their names begin. */
  static NameOffers ofChannels(EmojiPictures pictures, Supplier<List<String>> channels) {
    return new NameOffers(pictures, false, channels);
  }

  @Override
  public Optional<Begun> begun(String before, int most) {
    int from = Math.max(0, before.length() - LONGEST);
    Matcher found = (people ? PERSON : CHANNEL).matcher(before.substring(from));
    if (!found.find()) {
      return Optional.empty();
    }
    String typed = CaseMapping.fold(people ? found.group(2) : found.group(1));
    List<Offer> offers =
        names.get().stream()
            .filter(name -> CaseMapping.fold(name).startsWith(typed))
            .limit(most)
            .map(this::offer)
            .toList();
    return Optional.of(new Begun(from + found.start(1), offers));
  }

  private Offer offer(String name) {
    return new Offer((people ? "@" : "") + name + " ", List.of(), label(name), "");
  }

  private Labeled label(String name) {
    if (people) {
      var label = new NicknameLabel(pictures);
      label.show(name);
      return label;
    }
    return new Label(name);
  }
}
