package chat.roda.host.command.people;

import chat.roda.host.command.channel.Names;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Person;
import chat.roda.host.room.UserMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to know of those whom {@code WHO} finds (IRCv3 WHOX).
 *
 * @param letters the fields
 * @param token what is sent back with each, so that the asker knows its answers again
 */
record WhoFields(String letters, String token) {
  /** In which the fields stand, in whichever order they were asked for. */
  private static final String ORDER = "tcuihsnfdlaor";

  /** Somebody who was found. */
  record Subject(Request request, Optional<Channel> channel, Person person) {
    String channelName() {
      return channel.map(Channel::name).orElse("*");
    }

    /** Away or here, operator, ranks in the channel, bot. */
    String flags() {
      return (person.away().isPresent() ? "G" : "H")
          + (person.is(UserMode.OPERATOR) ? "*" : "")
          + channel.map(c -> Names.signs(request.session(), c, person)).orElse("")
          + (person.is(UserMode.BOT) ? UserMode.BOT.letter() : "");
    }
  }

  /** Reads the second parameter of {@code WHO}: flags, then {@code %fields,token}. */
  static Optional<WhoFields> parse(String text) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return Optional.empty();
    }
    String[] parts = text.substring(percent + 1).split(",", 2);
    String token = parts.length > 1 ? parts[1] : "";
    return Optional.of(new WhoFields(parts[0], token.matches("\\d{1,3}") ? token : "0"));
  }

  /** The parameters of {@code RPL_WHOSPCRPL} after the asker's nickname. */
  String[] of(Subject subject) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < ORDER.length(); i++) {
      if (letters.indexOf(ORDER.charAt(i)) >= 0) {
        values.add(value(ORDER.charAt(i), subject));
      }
    }
    return values.toArray(String[]::new);
  }

  private String value(char field, Subject subject) {
    Person person = subject.person();
    var room = subject.request().room();
    return switch (field) {
      case 't' -> token;
      case 'c' -> subject.channelName();
      case 'u' -> person.user();
      case 'i', 'h' -> person.host();
      case 's' -> room.settings().serverName();
      case 'n' -> person.nickname();
      case 'f' -> subject.flags();
      case 'd' -> "0";
      case 'l' -> Long.toString(Duration.between(person.lastSaid(), room.now()).toSeconds());
      case 'a' -> person.account().orElse("0");
      case 'o' -> "n/a";
      default -> person.realName();
    };
  }
}
