package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "roda://10.0.0.1/dev", "irc://10.0.0.1:5005/#dev"})
  void aClickOpensTheWindowWithoutReadingOptions(String arguments) {
    assertThat(Main.isClick(split(arguments))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "host", "join 10.0.0.1", "http://10.0.0.1", "--data /tmp/x"})
  void whatIsTypedIsRead(String arguments) {
    assertThat(Main.isClick(split(arguments))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data=/tmp/x join 10.0.0.1", "join --data=/tmp/x 10.0.0.1"})
  void theFolderOfTheSettingsIsSaidBeforeTheCommandOrAfterIt(String arguments) {
    var parsed = RodaCommand.commandLine().parseArgs(split(arguments)).subcommand();
    assertThat(((JoinCommand) parsed.commandSpec().userObject()).folder()).isEqualTo("/tmp/x");
  }

  private static String[] split(String arguments) {
    return arguments.isEmpty() ? new String[0] : arguments.split(" ");
  }
}
