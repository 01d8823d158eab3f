package chat.roda.host.account;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether nicknames can be registered, and how.
 *
 * @param allowed whether there are accounts at all
 * @param beforeConnecting whether one can be registered before its person is in the room
 * @param file where they are kept; with none, only as long as the room is open
 */
public record AccountRules(boolean allowed, boolean beforeConnecting, Optional<Path> file) {
  public static final AccountRules NONE = new AccountRules(false, false, Optional.empty());
}
