package chat.roda.host.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A signing-in that is under way: its mechanism, and what came of the next message (IRCv3 sasl-3.1,
 * "The AUTHENTICATE Command").
 */
public final class SaslDialogue {
  /** A message comes in pieces of this length; a shorter one is the last. */
  public static final int PIECE = 400;

  /** No message that makes sense is longer. */
  private static final int MAX = 3 * PIECE;

  private final Mechanism mechanism;
  private final ScramExchange scram;
  private final StringBuilder collected = new StringBuilder();

  /** The ways to sign in, with their names (RFC 4616, RFC 7677). */
  public enum Mechanism {
    PLAIN("PLAIN"),
    SCRAM("SCRAM-SHA-256");

    private final String wire;

    Mechanism(String wire) {
      this.wire = wire;
    }

    public String wire() {
      return wire;
    }

    public static Optional<Mechanism> of(String wire) {
      return Arrays.stream(values()).filter(it -> it.wire.equalsIgnoreCase(wire)).findFirst();
    }
  }

  /** What a piece makes of a message. */
  public sealed interface Taken {
    /** More has to come. */
    record More() implements Taken {}

    /** The message is whole. */
    record Whole(String message) implements Taken {}

    /** It is no message. */
    record Wrong() implements Taken {}
  }

  public SaslDialogue(Mechanism mechanism, Accounts accounts) {
    this.mechanism = mechanism;
    this.scram = new ScramExchange(accounts::credentialsFor);
  }

  public Mechanism mechanism() {
    return mechanism;
  }

  public ScramExchange scram() {
    return scram;
  }

  /** Takes the next piece of a message. */
  public Taken take(String piece) {
    if (!piece.equals("+")) {
      collected.append(piece);
    }
    if (collected.length() > MAX) {
      return new Taken.Wrong();
    }
    if (piece.length() == PIECE) {
      return new Taken.More();
    }
    String encoded = collected.toString();
    collected.setLength(0);
    try {
      byte[] bytes = Base64.getDecoder().decode(encoded);
      return new Taken.Whole(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return new Taken.Wrong();
    }
  }
}
