package chat.roda.client;

import java.util.stream.Stream;

/**
 * Which part of what was said is wanted.
 *
 * @param conversation a channel, or the nickname of the other person
 * @param limit how many lines at most; the room may give fewer at once
 */
public record PageWish(String conversation, Part part, int limit) {
  /** Which lines. */
  public sealed interface Part {
    /** The newest ones. */
    record Latest() implements Part {}

    /** The last ones before a place, without it. */
    record Before(Place place) implements Part {}

    /** The first ones after a place, without it. */
    record After(Place place) implements Part {}

    /** Those before, at and after a place. */
    record Around(Place place) implements Part {}
  }

  public PageWish {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** The same, with no more lines than {@code most}. */
  PageWish atMost(int most) {
    return limit <= most ? this : new PageWish(conversation, part, most);
  }

  /** The parameters of the request (IRCv3 draft/chathistory). */
  Stream<String> params() {
    String count = Integer.toString(limit);
    return switch (part) {
      case Part.Latest _ -> Stream.of("LATEST", conversation, "*", count);
      case Part.Before(var place) -> Stream.of("BEFORE", conversation, place.wire(), count);
      case Part.After(var place) -> Stream.of("AFTER", conversation, place.wire(), count);
      case Part.Around(var place) -> Stream.of("AROUND", conversation, place.wire(), count);
    };
  }
}
