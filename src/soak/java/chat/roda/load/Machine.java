package chat.roda.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where, when and with what it was measured, in words. */
final class Machine {
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");

  private Machine() {}

  static String describe() throws IOException {
    return Stream.of(
            LocalDate.now(ZoneOffset.UTC)
                + ", commit "
                + first("git", "describe", "--always", "--dirty"),
            line("/etc/os-release", "PRETTY_NAME=").replace("\"", ""),
            "Linux " + System.getProperty("os.version"),
            Runtime.getRuntime().availableProcessors()
                + " processors, "
                + line("/proc/cpuinfo", "model name\t: "),
            System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
            version("ngircd"),
            version("inspircd"),
            version("gcc"))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; ", "", "."));
  }

  /** What it is called and its number, of the line in which it tells that. */
  private static String version(String program) throws IOException {
    Optional<Path> file = Peers.find(program);
    if (file.isEmpty()) {
      return "";
    }
    Matcher number = NUMBER.matcher(first(file.get().toString(), "--version"));
    return number.find() ? program + " " + number.group() : program;
  }

  private static String first(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var answer = process.inputReader(StandardCharsets.UTF_8)) {
      return answer.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }
  }

  private static String line(String file, String beginning) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(file));
    return lines.stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .findFirst()
        .orElse("");
  }
}
