package chat.roda.ui.emoji;

import chat.roda.texts.Texts;

/** The parts of the picker, in their order. The tables name them so, too. */
enum EmojiCategory {
  SMILEYS("😀", "emoji.smileys"),
  PEOPLE("👋", "emoji.people"),
  NATURE("🐻", "emoji.nature"),
  FOOD("🍔", "emoji.food"),
  ACTIVITIES("⚽", "emoji.activities"),
  PLACES("🚗", "emoji.places"),
  OBJECTS("💡", "emoji.objects"),
  SYMBOLS("💕", "emoji.symbols"),
  FLAGS("🏁", "emoji.flags");

  private final String sign;
  private final String key;

  EmojiCategory(String sign, String key) {
    this.sign = sign;
    this.key = key;
  }

  /** An emoji that stands for all of them. */
  String sign() {
    return sign;
  }

  String name(Texts texts) {
    return texts.get(key);
  }
}
