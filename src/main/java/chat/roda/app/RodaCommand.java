package chat.roda.app;

import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: without a word it opens the window. */
@Command(
    name = "roda",
    mixinStandardHelpOptions = true,
    version = "Roda 0.1.0",
    description = "${bundle:roda.description}")
final class RodaCommand {
  private RodaCommand() {}

  static CommandLine commandLine() {
    Texts texts = Texts.ofCommandLine(Language.of(Locale.getDefault()));
    var top = new CommandLine(new RodaCommand());
    top.addSubcommand(new HostCommand(texts));
    top.setResourceBundle(texts.bundle());
    return top;
  }
}
