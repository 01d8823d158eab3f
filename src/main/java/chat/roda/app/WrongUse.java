package chat.roda.app;

import chat.roda.texts.Texts;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What somebody is told who typed what the program does not take: one sentence in their language,
 * and where to find what it does take. The library's own is English, with the whole help behind it.
 */
final class WrongUse implements IParameterExceptionHandler {
  private final Texts texts;

  WrongUse(Texts texts) {
    this.texts = texts;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(explain(e));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println(texts.format("wrong.more", command + " --help"));
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }

  private String explain(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> explain(unmatched.getUnmatched().getFirst());
      case MissingParameterException missing -> explain(missing.getMissing().getFirst());
      case OverwrittenOptionException twice ->
          texts.format("wrong.twice", ((OptionSpec) twice.getOverwritten()).longestName());
      default ->
          e.getArgSpec() instanceof OptionSpec option
              ? texts.format("wrong.value", option.longestName(), e.getValue())
              : String.valueOf(e.getMessage());
    };
  }

  private String explain(String word) {
    return word.startsWith("@")
        ? texts.format("wrong.file", word.substring(1))
        : texts.format("wrong.unknown", word);
  }

  private String explain(ArgSpec missing) {
    return missing instanceof OptionSpec option
        ? texts.format("wrong.nothing", option.longestName())
        : texts.format("wrong.missing", missing.paramLabel());
  }
}
