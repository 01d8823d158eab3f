package chat.roda.app;

import chat.roda.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The options by which the program tells of itself. The library's own speak English alone. */
final class HelpOptions {
  private HelpOptions() {}

  /** Gives them to the program and all its commands. The version is the program's alone. */
  static void addTo(CommandLine top, Texts texts) {
    top.getSubcommands().values().forEach(command -> addHelp(command, texts));
    addHelp(top, texts);
    top.getCommandSpec()
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.get("help.option.version"))
                .build());
  }

  private static void addHelp(CommandLine command, Texts texts) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.get("help.option.help"))
                .build());
  }
}
