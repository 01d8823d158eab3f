package chat.roda.ui.start;

import chat.roda.client.RoomLink;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody copied who was told where a room is: an invitation of the program in any of its
 * languages, or a sentence of their own.
 *
 * @param room the first address in it
 * @param password what it says that the room wants
 */
record PastedInvitation(String room, Optional<String> password) {
  /** A link, or an address in numbers: any word could be the name of a computer. */
  private static final Pattern ROOM =
      Pattern.compile(
          "(?i)(?:roda|irc)://[^\\s<>\"]*[^\\s<>\".,;:!?)]"
              + "|(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?(?![\\w.]*\\w)"
              + "|\\[[0-9a-f:.]+(?:%[^\\]\\s]+)?](?::\\d{1,5})?");

  /** Empty where {@code text} is an address itself, or has none. */
  static Optional<PastedInvitation> in(String text) {
    if (RoomLink.parse(text).isPresent()) {
      return Optional.empty();
    }
    return ROOM.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(found -> RoomLink.parse(found).isPresent())
        .findFirst()
        .map(found -> new PastedInvitation(found, password(text)));
  }

  private static Optional<String> password(String text) {
    return text.lines().flatMap(PastedInvitation::passwordOf).findFirst();
  }

  private static Stream<String> passwordOf(String line) {
    return Arrays.stream(Language.values())
        .map(language -> Texts.ofWindow(language).format("hosting.invitation.password", ""))
        .filter(line::startsWith)
        .map(before -> line.substring(before.length()).strip())
        .filter(password -> !password.isEmpty());
  }
}
