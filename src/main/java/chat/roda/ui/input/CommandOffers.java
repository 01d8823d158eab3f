package chat.roda.ui.input;

import chat.roda.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;

/** Offers the commands that begin as what is typed, each with what it does. */
final class CommandOffers implements OfferSource {
  private final Texts texts;

  CommandOffers(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Optional<Begun> begun(String before, int most) {
    boolean is =
        before.startsWith("/")
            && !before.startsWith("//")
            && before.chars().noneMatch(Character::isWhitespace);
    if (!is) {
      return Optional.empty();
    }
    String typed = before.toLowerCase(Locale.ROOT);
    List<Offer> offers =
        Arrays.stream(Command.values())
            .flatMap(command -> command.beginning(typed).map(name -> offer(command, name)).stream())
            .limit(most)
            .toList();
    return Optional.of(new Begun(0, offers));
  }

  private Offer offer(Command command, String name) {
    var usage = new Label(texts.get(command.usageKey()));
    return new Offer(name + " ", List.of(), usage, texts.get(command.doesKey()));
  }

  @Override
  public boolean explains() {
    return true;
  }
}
