package chat.roda.ui.conversation;

import chat.roda.texts.Texts;
import java.util.Arrays;
import java.util.Optional;

/** The reactions that are offered first. */
enum QuickReaction {
  THUMBS_UP("👍", "reaction.thumbsUp"),
  HEART("❤️", "reaction.heart"),
  LAUGH("😂", "reaction.laugh"),
  PARTY("🎉", "reaction.party"),
  SURPRISE("😮", "reaction.surprise"),
  SAD("😢", "reaction.sad"),
  EYES("👀", "reaction.eyes"),
  DONE("✅", "reaction.done");

  private final String sign;
  private final String key;

  QuickReaction(String sign, String key) {
    this.sign = sign;
    this.key = key;
  }

  String sign() {
    return sign;
  }

  String name(Texts texts) {
    return texts.get(key);
  }

  static Optional<QuickReaction> of(String sign) {
    return Arrays.stream(values()).filter(quick -> quick.sign.equals(sign)).findFirst();
  }
}
