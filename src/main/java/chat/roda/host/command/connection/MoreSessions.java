package chat.roda.host.command.connection;

import chat.roda.host.command.channel.ChannelView;
import chat.roda.host.command.history.Replay;
import chat.roda.host.command.metadata.MetadataSubject;
import chat.roda.host.command.people.ModeCommand;
import chat.roda.host.command.people.PeopleCommands;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Metadata;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who comes in once more, signed in to the same account and under the same nickname, is the same
 * person over one more connection.
 */
final class MoreSessions {
  private MoreSessions() {}

  /** Whether that can be, once the asker has signed in. */
  static boolean mayBeSameAs(Request request, String nickname) {
    return request.session().registration().isNegotiating()
        ? holder(request, nickname).isPresent()
        : sameAs(request, nickname).isPresent();
  }

  /** The person of that nickname, if they are signed in to the asker's account. */
  static Optional<Person> sameAs(Request request, String nickname) {
    return holder(request, nickname)
        .filter(person -> person.account().equals(request.person().account()));
  }

  private static Optional<Person> holder(Request request, String nickname) {
    if (request.session().isRegistered()) {
      return Optional.empty();
    }
    return request
        .room()
        .person(nickname)
        .filter(person -> person.account().isPresent() && !person.isPlain())
        .filter(person -> person.sessions().size() < Person.MAX_SESSIONS);
  }

  /** Lets the asker in as that person, and shows them where that person is. */
  static void join(Request request, Person person) {
    Room room = request.room();
    Session session = request.session();
    Map<String, String> said = Map.copyOf(request.person().metadata().values());
    String until = room.stays().join(session, person);
    takeOver(request, person.metadata(), said);
    Welcome.send(request);
    if (!person.modes().isEmpty()) {
      ModeCommand.tellModes(request);
    }
    if (person.away().isPresent()) {
      PeopleCommands.tellPresence(request.reply(), person.away());
    }
    List<Replay.Shown> shown = new ArrayList<>();
    for (Channel channel : person.channels()) {
      ChannelView.show(request, channel);
      shown.add(new Replay.Shown(channel.name(), until));
    }
    Replay.tell(request, shown);
  }

  /** What the asker said of themselves before they came in counts from now on. */
  private static void takeOver(Request request, Metadata metadata, Map<String, String> said) {
    List<String> changed = new ArrayList<>();
    said.forEach((key, value) -> {
      if (!metadata.get(key).equals(Optional.of(value)) && metadata.set(key, value)) {
        changed.add(key);
      }
    });
    if (!changed.isEmpty()) {
      new MetadataSubject.OfPerson(request.person()).announce(request, changed);
    }
  }
}
