package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.room.Mutes;

/** The muted conversations of one room, kept with the settings. FX thread. */
record KeptMutes(SettingsModel settings, RoomAddress room) implements Mutes {
  @Override
  public boolean isMuted(String conversation) {
    return settings.current().notifications().muted().contains(key(conversation));
  }

  @Override
  public void mute(String conversation, boolean now) {
    settings.change(old -> old.with(old.notifications().withMuted(key(conversation), now)));
  }

  private String key(String conversation) {
    return room + " " + CaseMapping.fold(conversation);
  }
}
