package chat.roda.ui.people;

import chat.roda.client.Presence;
import chat.roda.texts.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * A small sign of whether somebody is there, beside words that say so: filled, a ring, or a dash,
 * and not told by its colour alone.
 */
public final class PresenceMark extends Region {
  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  public PresenceMark() {
    getStyleClass().add("presence-mark");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    show(Optional.empty());
  }

  /** Is not there while it is not known. */
  public void show(Optional<Presence> presence) {
    setVisible(presence.isPresent());
    setManaged(presence.isPresent());
    pseudoClassStateChanged(AWAY, presence.filter(Presence.Away.class::isInstance).isPresent());
    pseudoClassStateChanged(GONE, presence.filter(Presence.Gone.class::isInstance).isPresent());
  }

  /** The same in words. */
  public static String words(Texts texts, Presence presence) {
    return switch (presence) {
      case Presence.Here() -> texts.get("person.isHere");
      case Presence.Away(var why) when why.isBlank() -> texts.get("person.isAway");
      case Presence.Away(var why) -> texts.format("person.away", why);
      case Presence.Gone() -> texts.get("person.gone");
    };
  }
}
