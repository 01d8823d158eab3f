package chat.roda.app;

import chat.roda.client.RoomLink;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: without a word it opens the window. */
@Command(
    name = "roda",
    sortOptions = false,
    synopsisHeading = "${bundle:help.usage} ",
    synopsisSubcommandLabel = "[${bundle:help.command}]",
    commandListHeading = "${bundle:help.commands}%n",
    version = "Roda " + Version.NUMBER,
    description = "${bundle:roda.description}")
final class RodaCommand implements Callable<Integer> {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "window.option.data")
  private String data = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "LINK", descriptionKey = "window.link")
  private String link = "";

  private final Texts texts;

  private RodaCommand(Texts texts) {
    this.texts = texts;
  }

  static CommandLine commandLine() {
    return commandLine(Language.ofSystem(Locale.getDefault(), System.getenv()));
  }

  static CommandLine commandLine(Language language) {
    Texts texts = Texts.ofCommandLine(language);
    var top = new CommandLine(new RodaCommand(texts));
    top.addSubcommand(new HostCommand(texts));
    top.addSubcommand(new JoinCommand(texts));
    HelpOptions.addTo(top, texts);
    top.setResourceBundle(texts.bundle());
    top.setParameterExceptionHandler(new WrongUse(texts));
    return top;
  }

  /**
   * The folder that was chosen; empty for none.
   *
   * @param own what was said after a command; where that is empty, what was said before it counts
   * @param spec that command's
   */
  static String data(String own, CommandSpec spec) {
    return own.isEmpty() && spec.root().userObject() instanceof RodaCommand top ? top.data : own;
  }

  @Override
  public Integer call() {
    boolean isLink = link.contains("://") && RoomLink.parse(link).isPresent();
    if (!link.isEmpty() && !isLink) {
      throw new ParameterException(spec.commandLine(), texts.format("roda.wrong.link", link));
    }
    return WindowLauncher.launch(data, link);
  }
}
