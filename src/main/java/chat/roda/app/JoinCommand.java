package chat.roda.app;

import chat.roda.client.RoomLink;
import chat.roda.texts.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the window in a room. */
@Command(
    name = "join",
    synopsisHeading = "${bundle:help.usage} ",
    description = "${bundle:join.description}",
    sortOptions = false)
final class JoinCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ADDRESS", descriptionKey = "join.address")
  private String address = "";

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "window.option.data")
  private String data = "";

  JoinCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    if (RoomLink.parse(address).isEmpty()) {
      throw new ParameterException(spec.commandLine(), texts.format("join.wrong.address", address));
    }
    return WindowLauncher.launch(folder(), address);
  }

  /** Where the settings are; empty where that was not said. */
  String folder() {
    return RodaCommand.data(data, spec);
  }
}
