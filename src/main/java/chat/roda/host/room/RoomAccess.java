package chat.roda.host.room;

import chat.roda.host.account.AccountRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/**
 * Who may come into a room and who is in charge of it.
 *
 * @param password what everybody must know to come in, if anything
 * @param operators the passwords of those who may be in charge, by the names under which they ask
 * @param accounts whether nicknames can be registered with a password
 */
public record RoomAccess(
    Optional<String> password, Map<String, String> operators, AccountRules accounts) {
  /** Everybody comes in, and nobody is in charge. */
  public static final RoomAccess OPEN =
      new RoomAccess(Optional.empty(), Map.of(), AccountRules.NONE);

  public RoomAccess {
    operators = Map.copyOf(operators);
  }

  /** Whether who knows this may come in. */
  public boolean admits(String given) {
    return password.filter(wanted -> !isSame(wanted, given)).isEmpty();
  }

  /** Whether who knows this may be in charge under this name. */
  public boolean putsInCharge(String name, String given) {
    return Optional.ofNullable(operators.get(name)).filter(it -> isSame(it, given)).isPresent();
  }

  /** Compares in a time that tells nothing of how much was right. */
  private static boolean isSame(String wanted, String given) {
    return MessageDigest.isEqual(
        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Passwords do not belong into logs. */
  @Override
  public String toString() {
    return "RoomAccess";
  }
}
