package chat.roda.history;

import chat.roda.irc.CaseMapping;

/**
 * Under which key a conversation is kept: a channel under its folded name, a private one under the
 * person whose side of it this is and the other's folded nickname. Neither has a space in it.
 */
public final class ConversationKey {
  private static final String SEPARATOR = " ";

  private ConversationKey() {}

  public static String ofChannel(String name) {
    return CaseMapping.fold(name);
  }

  /** The side of {@code person}, of what they said with whoever had the other nickname. */
  public static String ofPrivate(String person, String otherNickname) {
    return prefixOf(person) + CaseMapping.fold(otherNickname);
  }

  /** What the keys of all private conversations of this person begin with. */
  public static String prefixOf(String person) {
    return person + SEPARATOR;
  }
}
