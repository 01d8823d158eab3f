package chat.roda.app;

import chat.roda.app.log.Uncaught;
import chat.roda.client.RoomLink;
import java.time.InstantSource;

/** Where the program starts. It is no JavaFX class: {@code --help} must work without a display. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler(new Uncaught(InstantSource.system()));
    System.exit(isClick(args) ? WindowLauncher.launch("", String.join("", args)) : command(args));
  }

  /** Whether it was a click, on the program or on a link: then reading options costs too much. */
  static boolean isClick(String[] args) {
    return args.length == 0
        || (args.length == 1 && args[0].contains("://") && RoomLink.parse(args[0]).isPresent());
  }

  private static int command(String[] args) {
    return RodaCommand.commandLine().execute(args);
  }
}
