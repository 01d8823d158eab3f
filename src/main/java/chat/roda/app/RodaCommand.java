package chat.roda.app;

import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: without a word it opens the window. */
@Command(
    name = "roda",
    mixinStandardHelpOptions = true,
    version = "Roda " + Version.NUMBER,
    description = "${bundle:roda.description}")
final class RodaCommand implements Callable<Integer> {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "window.option.data")
  private String data = "";

  private RodaCommand() {}

  static CommandLine commandLine() {
    Texts texts = Texts.ofCommandLine(Language.of(Locale.getDefault()));
    var top = new CommandLine(new RodaCommand());
    top.addSubcommand(new HostCommand(texts));
    top.addSubcommand(new JoinCommand(texts));
    top.setResourceBundle(texts.bundle());
    return top;
  }

  @Override
  public Integer call() {
    return WindowLauncher.launch(data, Optional.empty());
  }
}
