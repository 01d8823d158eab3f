package chat.roda.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of a channel's modes (Modern IRC, "MODE message").
 *
 * @param on whether it is set, and not taken away
 * @param value its parameter, where it has one
 */
record ModeChange(char letter, boolean on, Optional<String> value) {
  /**
   * Takes apart a line's changes.
   *
   * @param params the letters, then what they need
   */
  static List<ModeChange> parse(List<String> params, Support support) {
    List<ModeChange> changes = new ArrayList<>();
    String letters = params.isEmpty() ? "" : params.getFirst();
    boolean on = true;
    int next = 1;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter == '+' || letter == '-') {
        on = letter == '+';
        continue;
      }
      boolean takes = support.rankSign(letter).isPresent() || support.takesParameter(letter, on);
      Optional<String> value =
          takes && next < params.size() ? Optional.of(params.get(next)) : Optional.empty();
      changes.add(new ModeChange(letter, on, value));
      next += takes ? 1 : 0;
    }
    return changes;
  }
}
