package chat.roda.ui.settings;

import chat.roda.texts.Texts;
import java.util.List;

/** What the program takes up again when it starts. */
record StartSettings(Texts texts, Controls controls) {
  List<Setting> all() {
    String enter = texts.get("settings.start.enter");
    String host = texts.get("settings.start.host");
    return List.of(
        new Setting(
            Section.YOU,
            "settings.start.enter",
            enter,
            texts.get("settings.start.enter.hint"),
            "",
            () ->
                controls.toggle(
                    enter,
                    now -> now.returning().entersRooms(),
                    (old, value) -> old.with(old.returning().withEntersRooms(value)))),
        new Setting(
            Section.YOU,
            "settings.start.host",
            host,
            texts.get("settings.start.host.hint"),
            "",
            () ->
                controls.toggle(
                    host,
                    now -> now.returning().hosts(),
                    (old, value) -> old.with(old.returning().withHosts(value)))));
  }
}
