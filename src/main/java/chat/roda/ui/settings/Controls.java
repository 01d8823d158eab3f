package chat.roda.ui.settings;

import chat.roda.settings.Settings;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.SettingsModel;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What settings are set with: each shows the setting as it is, and changes it at once. */
final class Controls {
  private static final int VISIBLE = 8;

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
      List<T> values,
      Function<T, String> name,
      Function<Settings, T> get,
      BiFunction<Settings, T, Settings> with) {
    var box = new ChoiceBox<T>();
    box.setConverter(named(name));
    box.getItems().setAll(values);
    follow(box, box.getItems(), box.valueProperty(), get);
    box.setOnAction(_ -> change(with, Objects.requireNonNull(box.getValue())));
    return box;
  }

  /** The same, of more values than are to be seen at once. */
  <T> ComboBox<T> choiceOfMany(
      List<T> values,
      Function<T, String> name,
      Function<Settings, T> get,
      BiFunction<Settings, T, Settings> with) {
    var box = new ComboBox<T>();
    box.setConverter(named(name));
    box.getItems().setAll(values);
    box.setVisibleRowCount(VISIBLE);
    follow(box, box.getItems(), box.valueProperty(), get);
    box.setOnAction(_ -> change(with, Objects.requireNonNull(box.getValue())));
    return box;
  }

  private <T> void follow(
      Control box, List<T> items, Property<T> value, Function<Settings, T> get) {
    settings
        .watch(get)
        .when(Attached.of(box))
        .subscribe(now -> {
          if (!items.contains(now)) {
            items.add(now);
          }
          value.setValue(now);
        });
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
