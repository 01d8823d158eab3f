package chat.roda.ui.nickname;

import chat.roda.irc.Nickname;
import chat.roda.irc.NicknameProblem;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A nickname while it is being typed. FX thread. */
public final class NicknameViewModel {
  private static final String FALLBACK = "guest";

  private final StringProperty typed = new SimpleStringProperty();
  private final ObservableValue<Optional<NicknameProblem>> problem =
      typed.map(text -> Nickname.check(text.strip()));

  /**
   * @param current what the person is called now; empty when nothing yet
   * @param systemUser what the system calls them, from which the suggestion is made
   */
  public NicknameViewModel(String current, String systemUser) {
    typed.set(current.isEmpty() ? suggestion(systemUser) : current);
  }

  StringProperty typedProperty() {
    return typed;
  }

  /** What is wrong with what is typed at the moment. */
  ObservableValue<Optional<NicknameProblem>> problemProperty() {
    return problem;
  }

  /** The nickname, when nothing is wrong with it. */
  Optional<String> nickname() {
    return problem.getValue().isEmpty() ? Optional.of(typed.get().strip()) : Optional.empty();
  }

  /** A valid nickname that is as near to {@code user} as can be. */
  static String suggestion(String user) {
    var made = new StringBuilder();
    user.strip()
        .codePoints()
        .map(c -> Character.isSpaceChar(c) ? '_' : c)
        .filter(c -> Nickname.check("x" + Character.toString(c)).isEmpty())
        .filter(c -> !made.isEmpty() || Nickname.check(Character.toString(c)).isEmpty())
        .limit(Nickname.MAX_LENGTH)
        .forEach(made::appendCodePoint);
    return made.isEmpty() ? FALLBACK : made.toString();
  }
}
