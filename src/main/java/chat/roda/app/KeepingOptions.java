package chat.roda.app;

import chat.roda.history.Keeping;
import chat.roda.texts.Texts;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how what is said is kept. */
final class KeepingOptions {
  private static final int MAX_DAYS = 36_500;
  private static final int MAX_MIB = 1 << 20;
  private static final int MIB_BITS = 20;

  private final Texts texts;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--keep-days", paramLabel = "N", descriptionKey = "host.option.keep-days")
  private int days = (int) Keeping.DEFAULT.howLong().toDays();

  @Option(names = "--keep-mib", paramLabel = "N", descriptionKey = "host.option.keep-mib")
  private int mib = (int) (Keeping.DEFAULT.bytes() >> MIB_BITS);

  @Option(names = "--survive-power-loss", descriptionKey = "host.option.survive-power-loss")
  private boolean survivesPowerLoss;

  KeepingOptions(Texts texts) {
    this.texts = texts;
  }

  /** What was chosen; a {@link ParameterException} where that cannot be. */
  Keeping keeping() {
    check("--keep-days", days, MAX_DAYS);
    check("--keep-mib", mib, MAX_MIB);
    return new Keeping(Duration.ofDays(days), (long) mib << MIB_BITS, survivesPowerLoss);
  }

  private void check(String option, int value, int max) {
    if (value < 1 || value > max) {
      throw new ParameterException(
          spec.commandLine(), texts.format("host.wrong.number", option, Integer.toString(max)));
    }
  }
}
