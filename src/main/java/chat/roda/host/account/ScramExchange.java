package chat.roda.host.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One signing-in by SCRAM-SHA-256, the server's side (RFC 5802, section 5; RFC 7677). */
public final class ScramExchange {
  private static final Pattern FIRST =
      Pattern.compile("([ny]),(?:a=([^,]*))?,(n=([^,]+),r=([^,]+)(?:,.*)?)");
  private static final Pattern FINAL = Pattern.compile("(c=([^,]+),r=([^,]+)(?:,.*)?),p=([^,]+)");
  private static final int NONCE_BYTES = 18;

  private final Function<String, Credentials> find;
  private String name = "";
  private String header = "";
  private String nonce = "";
  private String said = "";
  private Optional<Credentials> credentials = Optional.empty();
  private boolean proven;

  public ScramExchange(Function<String, Credentials> find) {
    this.find = find;
  }

  /** The name that somebody signs in to. */
  public String name() {
    return name;
  }

  /** Whether the client has shown that it knows the password. */
  public boolean isProven() {
    return proven;
  }

  /** The answer to the client's next message; empty where the exchange has failed. */
  public Optional<String> answer(String message) {
    return credentials.isEmpty() ? first(message) : last(message, credentials.get());
  }

  private Optional<String> first(String message) {
    Matcher first = FIRST.matcher(message);
    if (!first.matches()) {
      return Optional.empty();
    }
    name = first.group(4).replace("=2C", ",").replace("=3D", "=");
    String onBehalf = first.group(2);
    if (onBehalf != null && !onBehalf.isEmpty() && !onBehalf.equals(first.group(4))) {
      return Optional.empty();
    }
    header = message.substring(0, message.length() - first.group(3).length());
    byte[] random = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(random);
    nonce = first.group(5) + Base64.getEncoder().encodeToString(random);
    Credentials wanted = find.apply(name);
    credentials = Optional.of(wanted);
    String answer = "r=" + nonce + ",s=" + wanted.salt() + ",i=" + wanted.iterations();
    said = first.group(3) + "," + answer;
    return Optional.of(answer);
  }

  private Optional<String> last(String message, Credentials wanted) {
    Matcher last = FINAL.matcher(message);
    if (proven || !last.matches() || !last.group(3).equals(nonce)) {
      return Optional.empty();
    }
    try {
      byte[] binding = Base64.getDecoder().decode(last.group(2));
      byte[] proof = Base64.getDecoder().decode(last.group(4));
      String authMessage = said + "," + last.group(1);
      proven =
          Arrays.equals(binding, header.getBytes(StandardCharsets.UTF_8))
              && wanted.proves(proof, authMessage);
      return proven
          ? Optional.of(
              "v=" + Base64.getEncoder().encodeToString(wanted.serverSignature(authMessage)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
