package chat.roda.ui.settings;

import chat.roda.settings.IgnoredPerson;
import chat.roda.settings.PasswordBook;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.SettingsModel;
import java.util.List;
import javafx.scene.Node;

/** What others learn of the person, and of whom the person wants to read nothing. */
final class PrivacySettings {
  private final Texts texts;
  private final SettingsModel settings;
  private final Controls controls;
  private final PasswordBook passwords;

  PrivacySettings(Texts texts, SettingsModel settings, Controls controls, PasswordBook passwords) {
    this.texts = texts;
    this.settings = settings;
    this.controls = controls;
    this.passwords = passwords;
  }

  List<Setting> all() {
    String typing = texts.get("settings.typing");
    return List.of(
        new Setting(
            Section.PRIVACY,
            "settings.typing",
            typing,
            texts.get("settings.typing.hint"),
            "",
            () ->
                controls.toggle(
                    typing,
                    now -> now.privacy().tellsTyping(),
                    (old, value) -> old.with(old.privacy().withTellsTyping(value)))),
        new Setting(
            Section.PRIVACY,
            "settings.ignored",
            texts.get("settings.ignored"),
            texts.get("settings.ignored.hint"),
            "",
            this::ignored),
        new Setting(
            Section.PRIVACY,
            "settings.passwords",
            texts.get("settings.passwords"),
            texts.get("settings.passwords.hint"),
            "",
            this::passwords));
  }

  private Node ignored() {
    var list =
        new Entries<IgnoredPerson>(
            texts.get("settings.ignored.none"),
            texts.get("settings.ignored.stop"),
            person -> texts.format("settings.passwords.place", person.nickname(), person.room()),
            person -> settings.change(old -> old.with(old.privacy().withIgnored(person, false))));
    settings.watch(now -> now.privacy().ignored()).when(Attached.of(list)).subscribe(list::show);
    return list;
  }

  private Node passwords() {
    var list =
        new Entries<PasswordBook.Place>(
            texts.get("settings.passwords.none"),
            texts.get("settings.passwords.forget"),
            place -> texts.format("settings.passwords.place", place.nickname(), place.room()),
            place -> passwords.forget(place.room(), place.nickname()));
    list.show(passwords.places());
    return list;
  }
}
