package chat.roda.ui.window;

import chat.roda.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What <i>Copy invitation</i> puts on the clipboard. */
final class Invitation {
  private Invitation() {}

  /**
   * A text that one can send to others.
   *
   * @param addresses as others type them, the most useful first; at least one
   * @param password what they must know to come in, if anything
   */
  static String text(
      Texts texts, String roomName, List<String> addresses, Optional<String> password) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.format("hosting.invitation", roomName, addresses.getFirst()));
    if (addresses.size() > 1) {
      String others = String.join(", ", addresses.subList(1, addresses.size()));
      lines.add(texts.format("hosting.invitation.others", others));
    }
    password.ifPresent(word -> lines.add(texts.format("hosting.invitation.password", word)));
    return String.join("\n", lines);
  }
}
