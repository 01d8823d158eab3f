package chat.roda.ui.settings;

import chat.roda.settings.Settings;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.SettingsModel;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What settings are set with: each shows the setting as it is, and changes it at once. */
final class Controls {
  private final SettingsModel settings;

  Controls(SettingsModel settings) {
    this.settings = settings;
  }

  /**
   * One of several values; the one of the settings file is there even if it is none of them.
   *
   * @param name what a value is called
   */
  <T> ChoiceBox<T> choice(
      String accessible,
      List<T> values,
      Function<T, String> name,
      Function<Settings, T> get,
      BiFunction<Settings, T, Settings> with) {
    var box = new ChoiceBox<T>();
    box.setConverter(named(name));
    box.getItems().setAll(values);
    box.setAccessibleText(accessible);
    settings
        .watch(get)
        .when(Attached.of(box))
        .subscribe(now -> {
          if (!box.getItems().contains(now)) {
            box.getItems().add(now);
          }
          box.setValue(now);
        });
    box.setOnAction(_ -> change(with, Objects.requireNonNull(box.getValue())));
    return box;
  }

  /** Something that is so or not. */
  CheckBox toggle(
      String accessible,
      Function<Settings, Boolean> get,
      BiFunction<Settings, Boolean, Settings> with) {
    var box = new CheckBox();
    box.setAccessibleText(accessible);
    settings.watch(get).when(Attached.of(box)).subscribe(box::setSelected);
    box.setOnAction(_ -> change(with, box.isSelected()));
    return box;
  }

  private <T> void change(BiFunction<Settings, T, Settings> with, T value) {
    settings.change(old -> with.apply(old, value));
  }

  private static <T> StringConverter<T> named(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException(text);
      }
    };
  }
}
