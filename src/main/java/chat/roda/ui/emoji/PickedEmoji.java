package chat.roda.ui.emoji;

import chat.roda.settings.Writing;
import chat.roda.ui.common.SettingsModel;
import java.util.List;

/** What the person picked before, and in which skin tone; kept in the settings. FX thread. */
public final class PickedEmoji {
  private final SettingsModel settings;

  public PickedEmoji(SettingsModel settings) {
    this.settings = settings;
  }

  private Writing writing() {
    return settings.current().writing();
  }

  /** The latest first. */
  List<String> recent() {
    return writing().recentEmoji();
  }

  SkinTone tone() {
    return SkinTone.of(writing().skinTone());
  }

  void choose(SkinTone tone) {
    settings.change(all -> all.with(all.writing().withSkinTone(tone.number())));
  }

  /** Remembers that {@code emoji} was picked. */
  public void remember(String emoji) {
    settings.change(all -> all.with(all.writing().withRecent(emoji)));
  }

  /** {@code emoji} in the person's skin tone. */
  public String inTone(String emoji) {
    return tone().of(emoji);
  }
}
