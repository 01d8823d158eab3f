package chat.roda.ui.settings;

import chat.roda.settings.Appearance;
import chat.roda.settings.Density;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Motion;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the window looks, and its language. */
final class LookSettings {
  private static final int STEP = 10;

  private final Texts texts;
  private final Keyboard keyboard;
  private final Controls controls;

  LookSettings(Texts texts, Keyboard keyboard, Controls controls) {
    this.texts = texts;
    this.keyboard = keyboard;
    this.controls = controls;
  }

  List<Setting> all() {
    List<Integer> sizes =
        IntStream.rangeClosed(Appearance.MIN_TEXT_SIZE / STEP, Appearance.MAX_TEXT_SIZE / STEP)
            .mapToObj(n -> n * STEP)
            .toList();
    return List.of(
        choice(
            "settings.language",
            "",
            List.of(LanguageChoice.values()),
            this::name,
            Appearance::language,
            Appearance::withLanguage),
        choice(
            "settings.theme",
            "",
            List.of(ThemeChoice.values()),
            this::name,
            Appearance::theme,
            Appearance::withTheme),
        choice(
            "settings.textSize",
            texts.format(
                "settings.textSize.hint",
                keyboard.keys(Shortcut.TEXT_LARGER),
                keyboard.keys(Shortcut.TEXT_SMALLER)),
            sizes,
            percent -> texts.format("settings.percent", percent),
            Appearance::textSize,
            Appearance::withTextSize),
        choice(
            "settings.density",
            "",
            List.of(Density.values()),
            this::name,
            Appearance::density,
            Appearance::withDensity),
        choice(
            "settings.motion",
            "",
            List.of(Motion.values()),
            this::name,
            Appearance::motion,
            Appearance::withMotion));
  }

  private <T> Setting choice(
      String key,
      String hint,
      List<T> values,
      Function<T, String> name,
      Function<Appearance, T> get,
      BiFunction<Appearance, T, Appearance> with) {
    Function<Settings, T> from = settings -> get.apply(settings.appearance());
    String title = texts.get(key);
    return new Setting(
        Section.LOOK,
        key,
        title,
        hint,
        values.stream().map(name).collect(Collectors.joining(" ")),
        () ->
            controls.choice(
                values, name, from, (old, value) -> old.with(with.apply(old.appearance(), value))));
  }

  private String name(LanguageChoice choice) {
    return switch (choice) {
      case SYSTEM -> texts.get("menu.view.language.system");
      case ENGLISH -> "English";
      case PORTUGUESE -> "Português (Brasil)";
    };
  }

  private String name(ThemeChoice choice) {
    return switch (choice) {
      case SYSTEM -> texts.get("menu.view.theme.system");
      case LIGHT -> texts.get("menu.view.theme.light");
      case DARK -> texts.get("menu.view.theme.dark");
      case HIGH_CONTRAST -> texts.get("menu.view.theme.contrast");
    };
  }

  private String name(Density density) {
    return switch (density) {
      case COMFORTABLE -> texts.get("settings.density.comfortable");
      case COMPACT -> texts.get("settings.density.compact");
    };
  }

  private String name(Motion motion) {
    return switch (motion) {
      case SYSTEM -> texts.get("settings.motion.system");
      case NONE -> texts.get("settings.motion.none");
    };
  }
}
