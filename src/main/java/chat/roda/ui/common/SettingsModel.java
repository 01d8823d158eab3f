package chat.roda.ui.common;

import chat.roda.settings.Settings;
import chat.roda.settings.SettingsStore;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The settings as the window has them: what changes here is kept, and is seen at once by all who
 * watch. The whole window changes them only here. FX thread.
 */
public final class SettingsModel {
  private final SettingsStore store;
  private final ReadOnlyObjectWrapper<Settings> current;

  public SettingsModel(SettingsStore store) {
    this.store = store;
    current = new ReadOnlyObjectWrapper<>(store.current());
  }

  /** The settings as they are now. */
  public Settings current() {
    return current.get();
  }

  /** Changes the settings, on disk too. */
  public void change(UnaryOperator<Settings> change) {
    store.change(change);
    current.set(store.current());
  }

  /**
   * One of the settings, or a group of them, to be watched: {@code settings.watch(s ->
   * s.appearance().theme()).subscribe(...)} tells it now and whenever it is another one.
   */
  public <T> ObservableValue<T> watch(Function<Settings, T> part) {
    return current.map(part);
  }
}
