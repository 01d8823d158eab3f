package chat.roda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A short look, with Jazzer, for input that breaks something. The long one is a command. */
class FuzzTest {
  private static final int INPUTS = 1000;

  /** Seconds suffice, where the machine has nothing else to do. */
  private static final Duration AT_MOST = Duration.ofSeconds(15);

  @Test
  void nothingThatIsTriedBreaksIt() throws Exception {
    assumeTrue(System.getProperty("os.arch").equals("amd64"), "Jazzer has no driver for this one");
    Fuzzing.Result result = Fuzzing.run("chat.roda.AnyTarget", AT_MOST, INPUTS);
    assertThat(result.isClean()).as(String.join("\n", result.output())).isTrue();
    assertThat(result.executions()).isGreaterThan(20);
  }
}
