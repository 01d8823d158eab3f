package chat.roda.settings;

import java.util.List;

/**
 * What others learn of the person, and what the person wants to know of others.
 *
 * @param tellsTyping whether the others may know that the person is typing
 * @param keepsCopies whether what is said in the rooms is kept on this computer too
 * @param ignored the people of whom the person wants to read nothing, at most {@value #MAX_IGNORED}
 */
public record Privacy(boolean tellsTyping, boolean keepsCopies, List<IgnoredPerson> ignored) {
  public static final int MAX_IGNORED = 500;

  public static final Privacy DEFAULT = new Privacy(true, true, List.of());

  public Privacy {
    ignored = ignored.stream().limit(MAX_IGNORED).toList();
  }

  public Privacy withTellsTyping(boolean changed) {
    return new Privacy(changed, keepsCopies, ignored);
  }

  public Privacy withKeepsCopies(boolean changed) {
    return new Privacy(tellsTyping, changed, ignored);
  }

  /** Ignores a person, or does so no longer. */
  public Privacy withIgnored(IgnoredPerson person, boolean now) {
    return new Privacy(tellsTyping, keepsCopies, Marked.with(ignored, person, now));
  }
}
