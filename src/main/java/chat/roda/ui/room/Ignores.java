package chat.roda.ui.room;

import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Of whom the person wants to see nothing. FX thread. */
public interface Ignores {
  /** Nobody, and nothing is kept. */
  Ignores NOBODY =
      new Ignores() {
        @Override
        public ObservableValue<Set<String>> nicknames() {
          return new SimpleObjectProperty<>(Set.of());
        }

        @Override
        public void ignore(String nickname, boolean now) {}
      };

  /** All of them, as {@link chat.roda.irc.CaseMapping#fold} spells them. */
  ObservableValue<Set<String>> nicknames();

  /** Keeps that for the next stay in this room, too. */
  void ignore(String nickname, boolean now);
}
