package chat.roda.host.room;

import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Source;
import chat.roda.irc.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives somebody whose oldest connection has gone the address of the next one, and tells those
 * around them (IRCv3 chghost). The hub's thread alone.
 */
final class AddressChange {
  private final Room room;

  AddressChange(Room room) {
    this.room = room;
  }

  /** Changes nothing as long as one of the connections comes from the address that is known. */
  void check(Person person) {
    List<Session> left = person.sessions();
    if (left.stream().anyMatch(session -> session.host().equals(person.host()))) {
      return;
    }
    room.delivery().settle();
    Source before = person.source();
    person.setHost(left.getFirst().host());
    var change = Message.of(before, Verb.CHGHOST, person.user(), person.host());
    room.delivery()
        .toAll(person.around(), Outgoing.Told.capable(change, room.now(), Capability.CHGHOST));
    person.neighbours().stream()
        .flatMap(neighbour -> neighbour.sessions().stream())
        .filter(session -> !session.has(Capability.CHGHOST) && !session.isPlain())
        .forEach(session -> tellByReturning(session, person, before));
  }

  /** To those who know no {@code CHGHOST} it looks as if the person went and came back. */
  private void tellByReturning(Session session, Person person, Source before) {
    tell(session, Message.of(before, Verb.QUIT, "Changing host"));
    for (Channel channel : person.channels()) {
      if (channel.has(session.person())) {
        tell(session, session.seeIn(channel, person));
        String letters =
            channel.ranksOf(person).held().stream()
                .map(rank -> Character.toString(rank.letter()))
                .collect(Collectors.joining());
        if (!letters.isEmpty()) {
          String[] params = new String[letters.length() + 2];
          Arrays.fill(params, person.nickname());
          params[0] = channel.name();
          params[1] = "+" + letters;
          tell(session, Message.of(room.server(), Verb.MODE, params));
        }
      }
    }
  }

  private void tell(Session session, Message message) {
    room.delivery().toOne(session, Outgoing.Told.all(message, room.now()));
  }
}
