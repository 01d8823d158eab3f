package chat.roda.ui.common;

import chat.roda.irc.Nickname;
import chat.roda.irc.NicknameProblem;
import chat.roda.texts.Texts;

/** Says what is wrong with a nickname. */
public final class NicknameWords {
  private NicknameWords() {}

  /** A sentence, or a few, with what to do. */
  public static String of(Texts texts, NicknameProblem problem) {
    return switch (problem) {
      case EMPTY -> texts.get("nickname.problem.empty");
      case TOO_LONG -> texts.format("nickname.problem.tooLong", Nickname.MAX_LENGTH);
      case SPACE -> texts.get("nickname.problem.space");
      case CONTROL -> texts.get("nickname.problem.control");
      case LEADING_SIGN -> texts.get("nickname.problem.leadingSign");
      case RESERVED -> texts.get("nickname.problem.reserved");
    };
  }
}
