package chat.roda.client;

/**
 * A password, and the name under which it counts. Never shown, and in no log.
 *
 * @param name an account's or an operator's; without spaces
 */
public record Secret(String name, String password) {
  @Override
  public String toString() {
    return "Secret of " + name;
  }
}
