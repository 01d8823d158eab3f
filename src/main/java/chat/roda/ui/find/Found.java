package chat.roda.ui.find;

import chat.roda.client.ChatLine;
import chat.roda.client.Place;
import java.util.Optional;

/**
 * Something that was found, with what was said before and after it as far as that is known.
 *
 * @param conversation where
 */
public record Found(
    String conversation, ChatLine line, Optional<ChatLine> before, Optional<ChatLine> after) {
  /** Where to go to. */
  public Place place() {
    return new Place(line.id(), line.at());
  }
}
