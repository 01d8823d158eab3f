package chat.roda.ui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was sent before, to be recalled one by one. What was being typed when the recalling began
 * comes back at its end. Keeps the newest {@link #MAX_TEXTS}.
 */
public final class SentTexts {
  static final int MAX_TEXTS = 100;

  private final List<String> texts = new ArrayList<>();
  private String typing = "";
  private int place;

  /** Takes what was sent; the recalling begins anew. */
  public void add(String text) {
    texts.remove(text);
    texts.add(text);
    if (texts.size() > MAX_TEXTS) {
      texts.removeFirst();
    }
    place = texts.size();
  }

  /** Whether {@code shown} is one of them, just recalled. */
  public boolean isRecalled(String shown) {
    return place < texts.size() && texts.get(place).equals(shown);
  }

  /** The text before the one that is shown; empty where that was the oldest. */
  public Optional<String> older(String shown) {
    if (place == texts.size()) {
      typing = shown;
    }
    if (place == 0) {
      return Optional.empty();
    }
    place--;
    return Optional.of(texts.get(place));
  }

  /** The text after the one that is shown; empty where nothing is being recalled. */
  public Optional<String> newer() {
    if (place >= texts.size()) {
      return Optional.empty();
    }
    place++;
    return Optional.of(place == texts.size() ? typing : texts.get(place));
  }
}
