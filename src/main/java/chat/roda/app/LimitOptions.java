package chat.roda.app;

import chat.roda.host.Limits;
import chat.roda.host.Patience;
import chat.roda.host.Rate;
import chat.roda.texts.Texts;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what one peer may take of the host. */
final class LimitOptions {
  private static final int MANY = 1_000_000;
  private static final int A_DAY = 24 * 60 * 60;
  private static final int MAX_OUTBOX = 1024;
  private static final int MIB = 1 << 20;

  private final Texts texts;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--connections", paramLabel = "N", descriptionKey = "host.option.connections")
  private int connections = Limits.DEFAULT.connections();

  @Option(
      names = "--connections-per-address",
      paramLabel = "N",
      descriptionKey = "host.option.connections-per-address")
  private int connectionsPerAddress = Limits.DEFAULT.connectionsPerAddress();

  @Option(names = "--lines-at-once", paramLabel = "N", descriptionKey = "host.option.lines-at-once")
  private int linesAtOnce = Limits.DEFAULT.perConnection().burst();

  @Option(
      names = "--lines-per-second",
      paramLabel = "N",
      descriptionKey = "host.option.lines-per-second")
  private int linesPerSecond = Limits.DEFAULT.perConnection().perSecond();

  @Option(
      names = "--address-lines-at-once",
      paramLabel = "N",
      descriptionKey = "host.option.address-lines-at-once")
  private int addressLinesAtOnce = Limits.DEFAULT.perAddress().burst();

  @Option(
      names = "--address-lines-per-second",
      paramLabel = "N",
      descriptionKey = "host.option.address-lines-per-second")
  private int addressLinesPerSecond = Limits.DEFAULT.perAddress().perSecond();

  @Option(names = "--outbox", paramLabel = "MIB", descriptionKey = "host.option.outbox")
  private int outbox = Limits.DEFAULT.outboxBytes() / MIB;

  @Option(
      names = "--registration-time",
      paramLabel = "SECONDS",
      descriptionKey = "host.option.registration-time")
  private int registration = seconds(Patience.DEFAULT.registration());

  @Option(names = "--ping-after", paramLabel = "SECONDS", descriptionKey = "host.option.ping-after")
  private int pingAfter = seconds(Patience.DEFAULT.silence());

  @Option(names = "--ping-time", paramLabel = "SECONDS", descriptionKey = "host.option.ping-time")
  private int pingTime = seconds(Patience.DEFAULT.answer());

  @Option(names = "--write-time", paramLabel = "SECONDS", descriptionKey = "host.option.write-time")
  private int writeTime = seconds(Patience.DEFAULT.write());

  @Option(names = "--no-limits", descriptionKey = "host.option.no-limits")
  private boolean noLimits;

  LimitOptions(Texts texts) {
    this.texts = texts;
  }

  /** What was chosen; a value that is out of its range ends the command. */
  Limits limits() {
    var patience =
        new Patience(
            time("--registration-time", registration),
            time("--ping-after", pingAfter),
            time("--ping-time", pingTime),
            time("--write-time", writeTime));
    var chosen =
        new Limits(
            number("--connections", connections, MANY),
            number("--connections-per-address", connectionsPerAddress, MANY),
            new Rate(
                number("--lines-at-once", linesAtOnce, MANY),
                number("--lines-per-second", linesPerSecond, MANY)),
            new Rate(
                number("--address-lines-at-once", addressLinesAtOnce, MANY),
                number("--address-lines-per-second", addressLinesPerSecond, MANY)),
            number("--outbox", outbox, MAX_OUTBOX) * MIB,
            patience);
    Limits none = Limits.NONE;
    return noLimits
        ? new Limits(
            none.connections(),
            none.connectionsPerAddress(),
            none.perConnection(),
            none.perAddress(),
            none.outboxBytes(),
            patience)
        : chosen;
  }

  private Duration time(String option, int seconds) {
    return Duration.ofSeconds(number(option, seconds, A_DAY));
  }

  private int number(String option, int value, int max) {
    if (value < 1 || value > max) {
      String explanation = texts.format("host.wrong.number", option, Integer.toString(max));
      throw new ParameterException(spec.commandLine(), explanation);
    }
    return value;
  }

  private static int seconds(Duration duration) {
    return (int) duration.toSeconds();
  }
}
