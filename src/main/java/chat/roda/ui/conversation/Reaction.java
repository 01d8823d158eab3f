package chat.roda.ui.conversation;

import chat.roda.irc.CaseMapping;
import java.util.List;

/**
 * A reaction to a message.
 *
 * @param sign an emoji, usually
 * @param who everybody who gave it, in that order
 */
public record Reaction(String sign, List<String> who) {
  public Reaction {
    who = List.copyOf(who);
  }

  /** Whether that person is one of those who gave it. */
  boolean isBy(String nickname) {
    return who.stream().anyMatch(name -> CaseMapping.same(name, nickname));
  }
}
