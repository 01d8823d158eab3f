package chat.roda.client;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Names one message that this client sends, from when it is typed until the room has it. It travels
 * with the message as the client-only tag {@value #TAG}, so that the message is known again in the
 * room's echo and in its history, whatever happened to the connection in between.
 */
public record SendId(String value) {
  /** The tag, as in the IRCv3 message-tags specification, "Client-only tags". */
  public static final String TAG = "+roda.chat/sent";

  /** Enough that nobody guesses one: what carries it is ours. */
  private static final int BYTES = 12;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** One that never was. */
  static SendId fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SendId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
