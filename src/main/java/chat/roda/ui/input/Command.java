package chat.roda.ui.input;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The commands that can be typed, in the order in which {@code /help} tells them. */
public enum Command {
  TELL("/msg", "command.tell.usage", "command.tell.does"),
  ACT("/me", "command.act.usage", "command.act.does"),
  NICKNAME("/nick", "command.nickname.usage", "command.nickname.does"),
  TOPIC("/topic", "command.topic.usage", "command.topic.does"),
  JOIN("/join", "command.join.usage", "command.join.does"),
  PART("/part", "command.part.usage", "command.part.does"),
  LEAVE("/sair", "command.leave.usage", "command.leave.does", "/quit"),
  HELP("/help", "command.help.usage", "command.help.does", "/ajuda");

  private final List<String> names;
  private final String usageKey;
  private final String doesKey;

  Command(String name, String usageKey, String doesKey, String... otherNames) {
    this.names =
        java.util.stream.Stream.concat(java.util.stream.Stream.of(name), Arrays.stream(otherNames))
            .toList();
    this.usageKey = usageKey;
    this.doesKey = doesKey;
  }

  /** The command called {@code name}, in lower case and with its slash. */
  static Optional<Command> named(String name) {
    return Arrays.stream(values()).filter(c -> c.names.contains(name)).findFirst();
  }

  /** The key of the text that shows how it is typed. */
  public String usageKey() {
    return usageKey;
  }

  /** The key of the text that says what it does. */
  public String doesKey() {
    return doesKey;
  }
}
