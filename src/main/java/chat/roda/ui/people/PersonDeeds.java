package chat.roda.ui.people;

import java.util.Set;
import javafx.beans.value.ObservableValue;

/** What a person does about another one in the room. FX thread. */
public interface PersonDeeds {
  /** Opens the conversation with them. */
  void talk(String nickname);

  /** Asks the room who they are; what it says comes by {@link PersonCards#learned}. */
  void ask(String nickname);

  /** Of whom nothing is shown, as {@link chat.roda.irc.CaseMapping#fold} spells them. */
  ObservableValue<Set<String>> ignored();

  /** Whether nothing of them is shown. */
  boolean isIgnored(String nickname);

  /** Shows nothing of them from now on, or everything again. */
  void ignore(String nickname, boolean now);
}
