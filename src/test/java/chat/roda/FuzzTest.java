package chat.roda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A short look, with Jazzer, for input that breaks something. The long one is a command. */
class FuzzTest {
  private static final Duration SHORT = Duration.ofSeconds(8);

  @Test
  void nothingThatIsTriedBreaksIt() throws Exception {
    assumeTrue(System.getProperty("os.arch").equals("amd64"), "Jazzer has no driver for this one");
    Fuzzing.Result result = Fuzzing.run("chat.roda.AnyTarget", SHORT);
    assertThat(result.isClean()).as(String.join("\n", result.output())).isTrue();
    assertThat(result.executions()).isGreaterThan(20);
  }
}
