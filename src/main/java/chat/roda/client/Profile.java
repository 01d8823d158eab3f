package chat.roda.client;

/**
 * Who we say that we are.
 *
 * @param nickname what people call us, see {@link chat.roda.irc.Nickname}
 * @param keys what we show to prove it, and to be let in
 */
public record Profile(String nickname, Keys keys) {
  /** Somebody who comes into an open room. */
  public Profile(String nickname) {
    this(nickname, Keys.NONE);
  }
}
