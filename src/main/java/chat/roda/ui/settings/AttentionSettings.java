package chat.roda.ui.settings;

import chat.roda.settings.AttentionChoice;
import chat.roda.settings.Notifications;
import chat.roda.settings.QuietHours;
import chat.roda.settings.Settings;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.FieldName;
import chat.roda.ui.common.SettingsModel;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Of what the person is told, and when. */
final class AttentionSettings {
  private static final int HALF_HOURS = 48;

  private final Texts texts;
  private final SettingsModel settings;
  private final Controls controls;

  AttentionSettings(Texts texts, SettingsModel settings, Controls controls) {
    this.texts = texts;
    this.settings = settings;
    this.controls = controls;
  }

  List<Setting> all() {
    return List.of(
        about(),
        toggle("settings.sound", "", Notifications::sound, Notifications::withSound),
        toggle(
            "settings.doNotDisturb",
            texts.get("settings.doNotDisturb.hint"),
            Notifications::doNotDisturb,
            Notifications::withDoNotDisturb),
        toggle(
            "settings.quiet",
            texts.get("settings.quiet.hint"),
            notifications -> notifications.quietHours().isPresent(),
            AttentionSettings::withQuietHours),
        new Setting(
            Section.NOTIFICATIONS,
            "settings.quiet.when",
            texts.get("settings.quiet.when"),
            "",
            texts.get("settings.quiet"),
            this::when));
  }

  private static Notifications withQuietHours(Notifications old, boolean now) {
    return old.withQuietHours(now ? Optional.of(QuietHours.NIGHT) : Optional.empty());
  }

  private Setting about() {
    String title = texts.get("settings.about");
    List<AttentionChoice> values = List.of(AttentionChoice.values());
    return new Setting(
        Section.NOTIFICATIONS,
        "settings.about",
        title,
        texts.get("settings.about.hint"),
        values.stream().map(this::name).collect(Collectors.joining(" ")),
        () ->
            controls.choice(
                values,
                this::name,
                now -> now.notifications().about(),
                (old, value) -> old.with(old.notifications().withAbout(value))));
  }

  private Setting toggle(
      String key,
      String hint,
      Function<Notifications, Boolean> get,
      BiFunction<Notifications, Boolean, Notifications> with) {
    String title = texts.get(key);
    return new Setting(
        Section.NOTIFICATIONS,
        key,
        title,
        hint,
        "",
        () ->
            controls.toggle(
                title,
                now -> get.apply(now.notifications()),
                (old, value) -> old.with(with.apply(old.notifications(), value))));
  }

  private Node when() {
    var from = time(QuietHours::from, (h, t) -> new QuietHours(t, h.to()));
    var to = time(QuietHours::to, (h, t) -> new QuietHours(h.from(), t));
    var until =
        new HBox(
            8,
            new Label(texts.get("settings.quiet.until")),
            to,
            new FieldName(texts.get("settings.quiet.to"), to));
    until.setAlignment(Pos.CENTER_LEFT);
    var line =
        new FlowPane(8, 8, from, until, new FieldName(texts.get("settings.quiet.from"), from));
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefWrapLength(0);
    line.getStyleClass().add("setting-hours");
    settings
        .watch(now -> now.notifications().quietHours().isEmpty())
        .when(Attached.of(line))
        .subscribe(line::setDisable);
    return line;
  }

  private ComboBox<LocalTime> time(
      Function<QuietHours, LocalTime> get, BiFunction<QuietHours, LocalTime, QuietHours> with) {
    List<LocalTime> times =
        IntStream.range(0, HALF_HOURS).mapToObj(n -> LocalTime.MIN.plusMinutes(30L * n)).toList();
    return controls.choiceOfMany(
        times,
        LocalTime::toString,
        now -> get.apply(hours(now)),
        (old, value) ->
            old.notifications().quietHours().isEmpty()
                ? old
                : old.with(
                    old.notifications()
                        .withQuietHours(Optional.of(with.apply(hours(old), value)))));
  }

  private static QuietHours hours(Settings settings) {
    return settings.notifications().quietHours().orElse(QuietHours.NIGHT);
  }

  private String name(AttentionChoice choice) {
    return switch (choice) {
      case EVERYTHING -> texts.get("settings.about.everything");
      case MENTIONS -> texts.get("settings.about.mentions");
      case NOTHING -> texts.get("settings.about.nothing");
    };
  }
}
