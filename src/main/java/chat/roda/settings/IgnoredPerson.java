package chat.roda.settings;

import java.util.Optional;

/**
 * Somebody of whom the person wants to read nothing.
 *
 * @param room the address of the room where they are
 * @param nickname folded, so that case does not count
 */
public record IgnoredPerson(String room, String nickname) {
  /** As it stands in the file; a nickname has no space. */
  static Optional<IgnoredPerson> parse(String kept) {
    int space = kept.lastIndexOf(' ');
    return space < 1 || space == kept.length() - 1
        ? Optional.empty()
        : Optional.of(new IgnoredPerson(kept.substring(0, space), kept.substring(space + 1)));
  }

  /** As {@link #parse} reads it. */
  String kept() {
    return room + " " + nickname;
  }
}
