package chat.roda.client;

import chat.roda.irc.Nickname;
import java.text.Normalizer;
import java.util.Optional;

/** What else a person could be called when the room refuses the nickname at the door. */
final class NicknameFallback {
  private static final int MAX_TRIES = 20;

  private NicknameFallback() {}

  /**
   * The nickname to try after {@code refused} others: {@code ana_}, {@code ana2}, {@code ana3}. A
   * server that takes no accents is offered the name without them. Empty when it is time to give
   * up.
   */
  static Optional<String> after(String wanted, int refused, Refusal why) {
    if (refused >= MAX_TRIES) {
      return Optional.empty();
    }
    String base = why == Refusal.NICKNAME_INVALID ? plain(wanted) : wanted;
    if (why == Refusal.NICKNAME_INVALID && refused == 0 && !base.equals(wanted)) {
      return Optional.of(base);
    }
    String suffix = refused == 0 ? "_" : String.valueOf(refused + 1);
    int room = Nickname.MAX_LENGTH - suffix.length();
    int kept = Math.min(room, base.codePointCount(0, base.length()));
    return Optional.of(base.substring(0, base.offsetByCodePoints(0, kept)) + suffix);
  }

  private static String plain(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9_-]", "");
    return letters.matches("[A-Za-z].*") ? letters : "guest" + letters;
  }
}
