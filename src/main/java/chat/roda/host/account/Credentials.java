package chat.roda.host.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a password, from which it cannot be found again: the keys of SCRAM-SHA-256 (RFC
 * 5802, section 3; RFC 7677). Immutable.
 */
public final class Credentials {
  /** Makes one guess cost about a tenth of a second. */
  private static final int ITERATIONS = 60_000;

  private static final int MAX_ITERATIONS = 1_000_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;

  private final byte[] salt;
  private final int iterations;
  private final byte[] storedKey;
  private final byte[] serverKey;

  private Credentials(byte[] salt, int iterations, byte[] storedKey, byte[] serverKey) {
    this.salt = salt;
    this.iterations = iterations;
    this.storedKey = storedKey;
    this.serverKey = serverKey;
  }

  /** Those of a new password. Takes a tenth of a second. */
  public static Credentials of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return derive(password, salt, ITERATIONS);
  }

  /** Those that nobody knows the password of: for names that do not exist, always the same. */
  static Credentials ofNobody(byte[] secret, String name) {
    byte[] seed = hmac(secret, utf8(name));
    byte[] salt = Arrays.copyOf(seed, SALT_BYTES);
    return new Credentials(salt, ITERATIONS, hmac(secret, seed), seed);
  }

  /** Whether this is the password. Takes a tenth of a second. */
  public boolean isOf(String password) {
    return MessageDigest.isEqual(storedKey, derive(password, salt, iterations).storedKey);
  }

  private static Credentials derive(String password, byte[] salt, int iterations) {
    String prepared = Normalizer.normalize(password, Normalizer.Form.NFKC);
    var spec = new PBEKeySpec(prepared.toCharArray(), salt, iterations, KEY_BITS);
    try {
      byte[] salted =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      byte[] storedKey = sha256(hmac(salted, utf8("Client Key")));
      return new Credentials(salt, iterations, storedKey, hmac(salted, utf8("Server Key")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  String salt() {
    return Base64.getEncoder().encodeToString(salt);
  }

  int iterations() {
    return iterations;
  }

  /** Whether a proof was made by who knows the password (RFC 5802, section 3). */
  boolean proves(byte[] proof, String authMessage) {
    byte[] signature = hmac(storedKey, utf8(authMessage));
    if (proof.length != signature.length) {
      return false;
    }
    byte[] clientKey = new byte[proof.length];
    for (int i = 0; i < proof.length; i++) {
      clientKey[i] = (byte) (proof[i] ^ signature[i]);
    }
    return MessageDigest.isEqual(sha256(clientKey), storedKey);
  }

  /** By which a server shows that it knows these. */
  byte[] serverSignature(String authMessage) {
    return hmac(serverKey, utf8(authMessage));
  }

  /** As a word for a file. */
  String encode() {
    Base64.Encoder base64 = Base64.getEncoder();
    return iterations
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(storedKey)
        + "$"
        + base64.encodeToString(serverKey);
  }

  /** The reverse of {@link #encode}; empty for anything else. */
  static Optional<Credentials> decode(String word) {
    String[] parts = word.split("\\$", -1);
    if (parts.length != 4 || !parts[0].matches("[1-9]\\d{0,6}")) {
      return Optional.empty();
    }
    try {
      Base64.Decoder base64 = Base64.getDecoder();
      int iterations = Math.min(Integer.parseInt(parts[0]), MAX_ITERATIONS);
      var credentials =
          new Credentials(
              base64.decode(parts[1]),
              iterations,
              base64.decode(parts[2]),
              base64.decode(parts[3]));
      return Optional.of(credentials).filter(Credentials::isWhole);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isWhole() {
    return salt.length == SALT_BYTES
        && storedKey.length == KEY_BITS / 8
        && serverKey.length == KEY_BITS / 8;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hmac(byte[] key, byte[] data) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(byte[] data) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
