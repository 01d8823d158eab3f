package chat.roda.ui.input;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a person means by what they typed and sent. */
public sealed interface Typed {
  /** Words for the conversation, which may be of several lines. */
  record Say(String text) implements Typed {}

  /** {@code /me}: what they do. */
  record Act(String text) implements Typed {}

  /** {@code /msg}: words for one person. */
  record Tell(String nickname, String text) implements Typed {}

  /** {@code /msg} with nothing to say, or a channel's name: show that conversation. */
  record Open(String nickname) implements Typed {}

  /** {@code /nick}. */
  record ChangeNickname(String nickname) implements Typed {}

  /** {@code /topic} with words. */
  record ChangeTopic(String topic) implements Typed {}

  /** {@code /topic} alone. */
  record ShowTopic() implements Typed {}

  /** {@code /join}; the channel's password is empty where none is typed. */
  record Join(String channel, String password) implements Typed {}

  /** {@code /list}. */
  record ListChannels() implements Typed {}

  /** {@code /part}; of the conversation that is shown where no channel is named. */
  record Part(Optional<String> channel) implements Typed {}

  /** {@code /away}; without a reason, back for who is away. */
  record Away(Optional<String> reason) implements Typed {}

  /** {@code /whois}. */
  record About(String nickname) implements Typed {}

  /** {@code /invite}: into the channel that is shown. */
  record Invite(String nickname) implements Typed {}

  /** {@code /ignore}: nothing of them is shown, until it is typed again. */
  record Ignore(String nickname) implements Typed {}

  /** {@code /kick}; the reason may be empty. */
  record Kick(String nickname, String reason) implements Typed {}

  /** {@code /ban}; the reason may be empty. */
  record Ban(String nickname, String reason) implements Typed {}

  /** {@code /unban}: a nickname, or the mask of a ban. */
  record Unban(String who) implements Typed {}

  /** {@code /sair}, {@code /quit}. */
  record Leave() implements Typed {}

  /** {@code /help}. */
  record Help() implements Typed {}

  /** A command without what it needs. */
  record Incomplete(Command command) implements Typed {}

  /** A command that does not exist; {@code typed} begins with the slash. */
  record Unknown(String typed) implements Typed {}

  /** Nothing but white space. */
  record Nothing() implements Typed {}

  /** Reads what was typed. {@code //} begins words that begin with a slash. */
  public static Typed of(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Nothing();
    }
    if (text.startsWith("//")) {
      return new Say(text.substring(1));
    }
    if (!text.startsWith("/")) {
      return new Say(typed.stripTrailing());
    }
    String[] parts = text.split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    return Command.named(parts[0].toLowerCase(Locale.ROOT))
        .map(command -> of(command, rest))
        .orElseGet(() -> new Unknown(parts[0]));
  }

  private static Typed of(Command command, String rest) {
    return switch (command) {
      case LEAVE -> new Leave();
      case HELP -> new Help();
      case LIST -> new ListChannels();
      case TOPIC ->
          rest.isEmpty() ? new ShowTopic() : new ChangeTopic(rest.replaceAll("\\s+", " "));
      case PART -> new Part(rest.isEmpty() ? Optional.empty() : Optional.of(channel(rest)));
      case JOIN -> rest.isEmpty() ? new Incomplete(command) : join(rest);
      case NICKNAME -> rest.isEmpty() ? new Incomplete(command) : new ChangeNickname(rest);
      case ACT -> rest.isEmpty() ? new Incomplete(command) : new Act(rest);
      case AWAY -> new Away(Optional.of(rest).filter(Predicate.not(String::isEmpty)));
      case ABOUT -> rest.isEmpty() ? new Incomplete(command) : new About(first(rest));
      case INVITE -> rest.isEmpty() ? new Incomplete(command) : new Invite(first(rest));
      case IGNORE -> rest.isEmpty() ? new Incomplete(command) : new Ignore(first(rest));
      // Nobody is called so, and no line could say it (RFC 1459, 2.3.1).
      case KICK -> rest.isEmpty() || rest.startsWith(":") ? new Incomplete(command) : kick(rest);
      case BAN -> rest.isEmpty() ? new Incomplete(command) : new Ban(first(rest), others(rest));
      case UNBAN -> rest.isEmpty() ? new Incomplete(command) : new Unban(first(rest));
      case TELL -> rest.isEmpty() ? new Incomplete(command) : tell(rest);
    };
  }

  private static Typed tell(String rest) {
    String[] parts = rest.split("\\s+", 2);
    return parts.length > 1 ? new Tell(parts[0], parts[1]) : new Open(parts[0]);
  }

  private static Typed kick(String rest) {
    return new Kick(first(rest), others(rest));
  }

  private static Typed join(String rest) {
    return new Join(channel(rest), first(others(rest)));
  }

  private static String others(String rest) {
    String[] parts = rest.split("\\s+", 2);
    return parts.length > 1 ? parts[1] : "";
  }

  private static String first(String rest) {
    return rest.split("\\s+", 2)[0];
  }

  private static String channel(String rest) {
    String name = first(rest);
    return name.startsWith("#") ? name : "#" + name;
  }
}
