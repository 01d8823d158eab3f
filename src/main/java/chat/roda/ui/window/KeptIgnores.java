package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.irc.CaseMapping;
import chat.roda.settings.IgnoredPerson;
import chat.roda.settings.Settings;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.room.Ignores;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** The ignored people of one room, kept with the settings. FX thread. */
record KeptIgnores(SettingsModel settings, RoomAddress room) implements Ignores {
  @Override
  public ObservableValue<Set<String>> nicknames() {
    return settings.watch(this::nicknames);
  }

  private Set<String> nicknames(Settings all) {
    return all.privacy().ignored().stream()
        .filter(person -> person.room().equals(room.toString()))
        .map(IgnoredPerson::nickname)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void ignore(String nickname, boolean now) {
    var person = new IgnoredPerson(room.toString(), CaseMapping.fold(nickname));
    settings.change(old -> old.with(old.privacy().withIgnored(person, now)));
  }
}
