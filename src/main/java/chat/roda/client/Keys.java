package chat.roda.client;

import java.util.Optional;

/**
 * What a person shows a room beside their nickname. Never shown, and in no log.
 *
 * @param room the password that everybody needs to come in ({@code PASS})
 * @param charge what puts them in charge of the host ({@code OPER})
 * @param account what protects their nickname (SASL)
 */
public record Keys(Optional<String> room, Optional<Secret> charge, Optional<Secret> account) {
  public static final Keys NONE = new Keys(Optional.empty(), Optional.empty(), Optional.empty());

  public Keys withAccount(Optional<Secret> now) {
    return new Keys(room, charge, now);
  }

  @Override
  public String toString() {
    return "Keys";
  }
}
