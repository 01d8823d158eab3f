package chat.roda.ui.input;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands that can be typed, in the order in which {@code /help} tells them. */
public enum Command {
  TELL("/msg", "/query", "command.tell.usage", "command.tell.does"),
  ACT("/me", "/me", "command.act.usage", "command.act.does"),
  NICKNAME("/nick", "/nick", "command.nickname.usage", "command.nickname.does"),
  TOPIC("/topic", "/topic", "command.topic.usage", "command.topic.does"),
  JOIN("/join", "/join", "command.join.usage", "command.join.does"),
  LIST("/list", "/canais", "command.list.usage", "command.list.does"),
  PART("/part", "/part", "command.part.usage", "command.part.does"),
  AWAY("/away", "/ausente", "command.away.usage", "command.away.does"),
  ABOUT("/whois", "/quem", "command.about.usage", "command.about.does"),
  INVITE("/invite", "/convidar", "command.invite.usage", "command.invite.does"),
  IGNORE("/ignore", "/ignorar", "command.ignore.usage", "command.ignore.does"),
  KICK("/kick", "/kick", "command.kick.usage", "command.kick.does"),
  BAN("/ban", "/ban", "command.ban.usage", "command.ban.does"),
  UNBAN("/unban", "/unban", "command.unban.usage", "command.unban.does"),
  LEAVE("/sair", "/quit", "command.leave.usage", "command.leave.does"),
  HELP("/help", "/ajuda", "command.help.usage", "command.help.does");

  private final String name;
  private final String otherName;
  private final String usageKey;
  private final String doesKey;

  Command(String name, String otherName, String usageKey, String doesKey) {
    this.name = name;
    this.otherName = otherName;
    this.usageKey = usageKey;
    this.doesKey = doesKey;
  }

  /** The command called {@code name}, in lower case and with its slash. */
  static Optional<Command> named(String name) {
    return Arrays.stream(values())
        .filter(c -> c.name.equals(name) || c.otherName.equals(name))
        .findFirst();
  }

  /** Its name that begins so. */
  Optional<String> beginning(String typed) {
    return Stream.of(name, otherName).filter(it -> it.startsWith(typed)).findFirst();
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
