import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The git of the project. */
record Git(Path project) {
  /** Runs it; what it says is shown. */
  void run(String... arguments) throws IOException, InterruptedException {
    Tools.run(project, command(arguments));
  }

  /** What it answers, line by line. */
  List<String> ask(String... arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(arguments))
            .directory(project.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var answer = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = answer.lines().toList();
      if (process.waitFor() != 0) {
        throw new IOException("git could not do " + List.of(arguments));
      }
      return lines;
    }
  }

  private static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return command;
  }
}
