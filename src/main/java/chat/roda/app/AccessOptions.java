package chat.roda.app;

import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.texts.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say who may come in, and who is in charge. */
final class AccessOptions {
  private final Texts texts;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--password", paramLabel = "WORD", descriptionKey = "host.option.password")
  private String password = "";

  @Option(
      names = "--operator",
      paramLabel = "NAME:PASSWORD",
      descriptionKey = "host.option.operator")
  private List<String> operators = new ArrayList<>();

  @Option(names = "--accounts", descriptionKey = "host.option.accounts")
  private boolean accounts;

  @Option(names = "--accounts-at-the-door", descriptionKey = "host.option.accounts-at-the-door")
  private boolean accountsAtTheDoor;

  AccessOptions(Texts texts) {
    this.texts = texts;
  }

  /**
   * What was chosen.
   *
   * @param accountFile where accounts are kept; with none, only as long as the room is open
   */
  RoomAccess access(Optional<Path> accountFile) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String operator : operators) {
      int colon = operator.indexOf(':');
      if (colon < 1 || colon == operator.length() - 1 || operator.indexOf(' ') >= 0) {
        throw new ParameterException(spec.commandLine(), texts.get("host.wrong.operator"));
      }
      known.put(operator.substring(0, colon), operator.substring(colon + 1));
    }
    var rules = new AccountRules(accounts || accountsAtTheDoor, accountsAtTheDoor, accountFile);
    return new RoomAccess(Optional.of(password).filter(word -> !word.isEmpty()), known, rules);
  }
}
