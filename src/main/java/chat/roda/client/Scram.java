package chat.roda.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows a room that we know a password without telling it, and finds out whether the room knows it
 * too: one signing-in by SCRAM-SHA-256 (RFC 5802, section 3; RFC 7677).
 */
final class Scram {
  static final String NAME = "SCRAM-SHA-256";

  /** {@code n,,}: no channel binding, as there is no TLS (RFC 5802, section 7). */
  private static final String HEADER = "n,,";

  private static final Pattern FIRST = Pattern.compile("r=([^,]+),s=([^,]+),i=([1-9]\\d{0,6})");
  private static final Pattern FINAL = Pattern.compile("v=([^,]+).*");

  /** What RFC 7677 asks for at least, and what costs us a second at most. */
  private static final int MIN_ITERATIONS = 4_096;

  private static final int MAX_ITERATIONS = 1_000_000;
  private static final int KEY_BITS = 256;

  private final Secret secret;
  private final String nonce;
  private byte[] expected = {};

  /**
   * @param nonce printable, without commas, and never used before
   */
  Scram(Secret secret, String nonce) {
    this.secret = secret;
    this.nonce = nonce;
  }

  /** What we say first. */
  String first() {
    return HEADER + bare();
  }

  private String bare() {
    String name = secret.name().replace("=", "=3D").replace(",", "=2C");
    return "n=" + name + ",r=" + nonce;
  }

  /** Our answer to the room's first message; empty where that is none that is safe. */
  Optional<String> answer(String serverFirst) {
    Matcher first = FIRST.matcher(serverFirst);
    if (!first.matches() || !first.group(1).startsWith(nonce)) {
      return Optional.empty();
    }
    int iterations = Integer.parseInt(first.group(3));
    if (iterations < MIN_ITERATIONS || iterations > MAX_ITERATIONS) {
      return Optional.empty();
    }
    try {
      byte[] salted = salted(Base64.getDecoder().decode(first.group(2)), iterations);
      String ending = "c=" + base64(utf8(HEADER)) + ",r=" + first.group(1);
      byte[] all = utf8(bare() + "," + serverFirst + "," + ending);
      byte[] clientKey = hmac(salted, utf8("Client Key"));
      byte[] signature = hmac(MessageDigest.getInstance("SHA-256").digest(clientKey), all);
      byte[] proof = new byte[clientKey.length];
      for (int i = 0; i < proof.length; i++) {
        proof[i] = (byte) (clientKey[i] ^ signature[i]);
      }
      expected = hmac(hmac(salted, utf8("Server Key")), all);
      return Optional.of(ending + ",p=" + base64(proof));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the room's last message shows that it knows us, and is no other that asks for us. */
  boolean isProof(String serverFinal) {
    Matcher last = FINAL.matcher(serverFinal);
    return expected.length > 0
        && last.matches()
        && MessageDigest.isEqual(utf8(base64(expected)), utf8(last.group(1)));
  }

  private byte[] salted(byte[] salt, int iterations) throws GeneralSecurityException {
    String prepared = Normalizer.normalize(secret.password(), Normalizer.Form.NFKC);
    var spec = new PBEKeySpec(prepared.toCharArray(), salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } finally {
      spec.clearPassword();
    }
  }

  private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(data);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
