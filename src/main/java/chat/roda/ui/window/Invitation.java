package chat.roda.ui.window;

import chat.roda.texts.Texts;
import java.util.List;

/** What <i>Copy invitation</i> puts on the clipboard. */
final class Invitation {
  private Invitation() {}

  /**
   * A text that one can send to others.
   *
   * @param addresses as others type them, the most useful first; at least one
   */
  static String text(Texts texts, String roomName, List<String> addresses) {
    String first = texts.format("hosting.invitation", roomName, addresses.getFirst());
    return addresses.size() == 1
        ? first
        : first
            + "\n"
            + texts.format(
                "hosting.invitation.others",
                String.join(", ", addresses.subList(1, addresses.size())));
  }
}
