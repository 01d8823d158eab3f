package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One signing-in over a connection (IRCv3 sasl-3.1, "The AUTHENTICATE Command"). For the thread of
 * the stay.
 */
final class SignIn {
  /** A message goes in pieces of this length; a shorter one is the last. */
  private static final int PIECE = 400;

  /** No message that makes sense is longer. */
  private static final int MAX = 4 * PIECE;

  private static final int NONCE_BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private enum Stage {
    BEGUN,
    ASKED,
    PROVEN
  }

  private final Scram scram;
  private final StringBuilder pieces = new StringBuilder();
  private Stage stage = Stage.BEGUN;

  SignIn(Secret secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    this.scram = new Scram(secret, Base64.getEncoder().encodeToString(nonce));
  }

  /** What is sent to begin. */
  static Message begin() {
    return Message.of(Verb.AUTHENTICATE, Scram.NAME);
  }

  /** What is sent in answer to a piece of the room's; none while more has to come. */
  List<Message> answer(String piece) {
    if (!piece.equals("+")) {
      pieces.append(piece);
    }
    if (pieces.length() > MAX) {
      return List.of(abort());
    }
    if (piece.length() == PIECE) {
      return List.of();
    }
    String encoded = pieces.toString();
    pieces.setLength(0);
    try {
      return answerTo(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return List.of(abort());
    }
  }

  private List<Message> answerTo(String message) {
    return switch (stage) {
      case BEGUN -> {
        stage = Stage.ASKED;
        yield inPieces(scram.first());
      }
      case ASKED -> {
        stage = Stage.PROVEN;
        yield scram.answer(message).map(SignIn::inPieces).orElseGet(() -> List.of(abort()));
      }
      case PROVEN -> List.of(scram.isProof(message) ? Message.of(Verb.AUTHENTICATE, "+") : abort());
    };
  }

  private static Message abort() {
    return Message.of(Verb.AUTHENTICATE, "*");
  }

  private static List<Message> inPieces(String message) {
    String encoded = Base64.getEncoder().encodeToString(message.getBytes(StandardCharsets.UTF_8));
    List<Message> sent = new ArrayList<>();
    int from = 0;
    while (encoded.length() - from >= PIECE) {
      sent.add(Message.of(Verb.AUTHENTICATE, encoded.substring(from, from + PIECE)));
      from += PIECE;
    }
    String last = encoded.substring(from);
    sent.add(Message.of(Verb.AUTHENTICATE, last.isEmpty() ? "+" : last));
    return sent;
  }
}
