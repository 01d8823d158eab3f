package chat.roda.client;

import java.util.Optional;

/**
 * How it stands with protected nicknames in a room.
 *
 * @param offered whether one can sign in there
 * @param open whether one can protect one's nickname there
 * @param signedIn the account that we are signed in to
 */
public record AccountState(boolean offered, boolean open, Optional<String> signedIn) {
  /** Nobody's nickname is protected. */
  public static final AccountState NONE = new AccountState(false, false, Optional.empty());
}
