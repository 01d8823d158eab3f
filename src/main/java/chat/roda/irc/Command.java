package chat.roda.irc;

import java.util.Locale;
import java.util.Optional;

/** What a message asks for or tells: a verb that Roda knows, a numeric, or anything else. */
public sealed interface Command permits Verb, Numeric, Command.Other {
  /** As it stands in a line: upper case letters, or three digits. */
  String wire();

  /**
   * Whether the last of so many parameters is something that a person wrote or reads. Such a
   * parameter gets its colon also where the grammar does not need one: many small clients look for
   * it.
   */
  boolean endsInText(int params);

  /** A well-formed command that Roda has no name for. */
  record Other(String wire) implements Command {
    public Other {
      if (!isWellFormed(wire)) {
        throw new IllegalArgumentException(wire);
      }
    }

    @Override
    public boolean endsInText(int params) {
      return false;
    }
  }

  /**
   * The command that {@code word} stands for, in any case; empty if it is neither all letters nor
   * three digits (Modern IRC, "Command").
   */
  static Optional<Command> of(String word) {
    Optional<Command> asItStands = Verb.of(word).map(Command.class::cast);
    return asItStands.isPresent() ? asItStands : inAnyCase(word);
  }

  private static Optional<Command> inAnyCase(String word) {
    if (!isWellFormed(word)) {
      return Optional.empty();
    }
    String upper = word.toUpperCase(Locale.ROOT);
    Optional<Command> known = Verb.of(upper).map(Command.class::cast);
    return known
        .or(() -> Numeric.of(upper).map(Command.class::cast))
        .or(() -> Optional.of(new Other(upper)));
  }

  private static boolean isWellFormed(String word) {
    return !word.isEmpty() && (word.chars().allMatch(Command::isLetter) || isNumeric(word));
  }

  private static boolean isNumeric(String word) {
    return word.length() == 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** An underscore too: a command that nobody knows is still a command. */
  private static boolean isLetter(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }
}
