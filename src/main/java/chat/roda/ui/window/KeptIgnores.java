package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.room.Ignores;

/** The ignored people of one room, kept with the settings. FX thread. */
record KeptIgnores(SettingsModel settings, RoomAddress room) implements Ignores {
  @Override
  public boolean isIgnored(String nickname) {
    return settings.current().privacy().ignored().contains(key(nickname));
  }

  @Override
  public void ignore(String nickname, boolean now) {
    settings.change(old -> old.with(old.privacy().withIgnored(key(nickname), now)));
  }

  private String key(String nickname) {
    return room + " " + CaseMapping.fold(nickname);
  }
}
