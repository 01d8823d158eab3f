package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The options of {@code host}: each is described, and says what it takes. */
class HostOptionsTest {
  private static List<String> options() {
    CommandLine host = RodaCommand.commandLine().getSubcommands().get("host");
    return host.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .filter(name -> name.startsWith("--") && !name.matches("--help|--version"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("options")
  void isInTheDocumentation(String option) throws Exception {
    assertThat(Files.readString(Path.of("src/site/markdown/hosting.md")))
        .containsPattern("\\| `" + option + "[ `]");
  }

  @Test
  void helpShowsTheDefaults() {
    var out = new StringWriter();
    CommandLine line = RodaCommand.commandLine().setOut(new PrintWriter(out));
    assertThat(line.execute("host", "--help")).isZero();
    assertThat(out.toString()).contains(options()).contains("(default: 200)").contains("20000");
  }

  /** So that no password stands where everybody on the machine can read it. */
  @Test
  void optionsMayStandInAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("options");
    Files.writeString(file, "# whose room it is\n--password \"two words\"\n--outbox 0\n");
    var err = new StringWriter();
    CommandLine line = RodaCommand.commandLine().setErr(new PrintWriter(err));
    assertThat(line.execute("host", "--port=0", "@" + file)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("--outbox takes a number from 1 to ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--outbox=0", "--connections=-1", "--lines-per-second=0", "--ping-after=999999"})
  void aNumberThatMakesNoSenseIsExplained(String option) {
    var err = new StringWriter();
    CommandLine line = RodaCommand.commandLine().setErr(new PrintWriter(err));
    assertThat(line.execute("host", "--port=0", option)).isEqualTo(CommandLine.ExitCode.USAGE);
    String name = option.substring(0, option.indexOf('='));
    assertThat(err.toString()).contains(name + " takes a number from 1 to ");
  }

  @Test
  void aRoomWhoseAccountsMakeNoSenseStaysClosed(@TempDir Path folder) throws Exception {
    Path file = RoomLog.accountFile(Optional.of(folder), "Ana's room");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "account ana\n");
    var err = new StringWriter();
    CommandLine line = RodaCommand.commandLine().setErr(new PrintWriter(err));
    String[] options = {"host", "--port=0", "--accounts", "--name=Ana's room", "--data=" + folder};
    assertThat(line.execute(options)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString())
        .contains("stays closed")
        .contains("the line that makes no sense")
        .contains(file + ": 1");
  }
}
