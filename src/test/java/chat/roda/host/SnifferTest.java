package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.Sniffer.Verdict;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first table of the design, and the names that people have although they are commands. */
class SnifferTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "NICK ana\\r\\n|IRC",
        "nick ana\\n|IRC",
        "CAP LS 302\\r\\n|IRC",
        "USER a 0 * :a\\n|IRC",
        "PASS x\\n|IRC",
        "@label=1 NICK ana\\n|IRC",
        "GET / HTTP/1.1\\r\\n|HTTP",
        "POST |HTTP",
        "OPTIONS * HTTP/1.1\\n|HTTP",
        "ana /x HTTP/1.1\\n|HTTP",
        "PRI * HTTP/2.0\\r\\n|HTTP",
        "ana\\n|PLAIN",
        "nick\\n|PLAIN",
        "Ping\\r\\n|PLAIN",
        "ana maria\\n|PLAIN",
        "\\n|PLAIN",
        "ana|LIKELY_PLAIN",
        "ana m|LIKELY_PLAIN",
        "olá|LIKELY_PLAIN",
        "N|UNDECIDED",
        "NICK an|UNDECIDED",
        "GE|UNDECIDED",
        "@label=|UNDECIDED",
        "\\u0016|TLS"
      })
  void tellsWhatAPeerSpeaks(String escaped, Verdict verdict) {
    byte[] bytes =
        escaped.replace("\\u0016", "\u0016").translateEscapes().getBytes(StandardCharsets.UTF_8);
    assertThat(Sniffer.look(bytes, 0, bytes.length)).isEqualTo(verdict);
  }

  @Test
  void doesNotWaitForTheEndOfALineThatIsTooLong() {
    byte[] bytes = "NICK ".concat("x".repeat(5000)).getBytes(StandardCharsets.UTF_8);
    assertThat(Sniffer.look(bytes, 0, bytes.length)).isEqualTo(Verdict.PLAIN);
  }
}
