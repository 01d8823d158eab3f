package chat.roda.app;

import picocli.CommandLine;

/** Where the program starts. It is no JavaFX class: {@code --help} must work without a display. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(RodaCommand.commandLine().execute(args));
  }

  static CommandLine unused() {
    return RodaCommand.commandLine();
  }
}
