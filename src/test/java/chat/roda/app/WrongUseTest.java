package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.texts.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the command line says where it is asked, or does not understand, in both languages. */
class WrongUseTest {
  private final StringWriter out = new StringWriter();

  private int runs(Language language, String line) {
    return RodaCommand.commandLine(language)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(out))
        .execute(line.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "host --port x,           --port does not take x.,           --port não aceita x.",
    "host --port 1 --port 2,  --port can be given only once.,    --port só pode aparecer uma vez.",
    "host --forget=x,         --forget does not take x.,         --forget não aceita x.",
    "host --port 0 --listen,  Something is missing after --listen., Falta algo depois de --listen.",
    "host --bogus,            --bogus is not known here.,        --bogus não existe aqui.",
    "host well,               well is not known here.,           well não existe aqui.",
    "host @/nowhere/at.all,   The file /nowhere/at.all cannot be read.,"
        + " Não foi possível ler o arquivo /nowhere/at.all.",
    "join,                    ADDRESS is missing.,               Falta ADDRESS."
  })
  void whatIsWrongIsOneSentence(String line, String english, String portuguese) {
    String command = line.split(" ")[0];
    assertThat(runs(Language.ENGLISH, line)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(out.toString().lines())
        .containsExactly(english, "What can be written: roda " + command + " --help");
    out.getBuffer().setLength(0);
    assertThat(runs(Language.PORTUGUESE, line)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(out.toString().lines())
        .containsExactly(portuguese, "O que se pode escrever: roda " + command + " --help");
  }

  @ParameterizedTest
  @CsvSource({"--help", "host --help", "join -h"})
  void theHelpIsInPortugueseThroughout(String line) {
    assertThat(runs(Language.PORTUGUESE, line)).isZero();
    assertThat(out.toString())
        .startsWith("Uso: roda")
        .contains("Mostra esta ajuda.")
        .doesNotContain("Usage", "COMMAND", "Commands", "Show", "Print", "default");
  }

  @Test
  void theVersionIsToldOnlyWhereItIsPromised() {
    assertThat(runs(Language.ENGLISH, "--version")).isZero();
    assertThat(out.toString().strip()).isEqualTo("Roda " + Version.NUMBER);
    assertThat(runs(Language.ENGLISH, "host --help")).isZero();
    assertThat(out.toString()).doesNotContain("--version");
  }
}
