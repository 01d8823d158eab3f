package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who comes in, takes another name, and goes. The hub's thread alone. */
public final class Stays {
  private final Room room;
  private final Chronicle chronicle;
  private final Shapes shapes;
  private final Departed departed = new Departed();
  private final Census census = new Census();
  private final Returns returns = new Returns();
  private final List<Session> ended = new ArrayList<>();

  Stays(Room room, Chronicle chronicle, Shapes shapes) {
    this.room = room;
    this.chronicle = chronicle;
    this.shapes = shapes;
  }

  /** Who was there before. */
  public Departed departed() {
    return departed;
  }

  /** How many people were there. */
  public Census census() {
    return census;
  }

  /** Where those were who have gone and may come back. */
  public Returns returns() {
    return returns;
  }

  /** How many have a nickname and are not in the room yet. */
  public int comingIn() {
    return room.nicknames().holders().size() - census.people();
  }

  /** Gives somebody who is in the room another valid, free nickname, and tells the neighbours. */
  public Entry rename(Session session, String nickname) {
    Person person = session.person();
    Entry entry = chronicle.happened(person, Entry.Kind.NICK, "", Utf8.of(nickname), Tags.NONE);
    room.delivery().toNeighbours(session, new Outgoing.Happened(entry));
    person.channels().forEach(channel -> chronicle.record(entry, channel));
    departed.add(person, room.settings().serverName(), entry.at());
    String before = person.nickname();
    room.nicknames().take(person, nickname);
    if (!CaseMapping.same(before, nickname)) {
      room.monitors().wentOffline(before, room);
      room.monitors().cameOnline(person, room);
    }
    return entry;
  }

  /** Lets somebody in who has all it needs. */
  public void register(Session session) {
    session.setPhase(Session.Phase.REGISTERED);
    session.person().setIn(true);
    census.cameIn();
    room.monitors().cameOnline(session.person(), room);
  }

  /**
   * Lets a session in as one more of somebody who is in the room.
   *
   * @return a place in the history: what happens after it, the session is told as it happens
   */
  public String join(Session session, Person person) {
    room.delivery().settle();
    room.nicknames().drop(session.person());
    Optional<String> words = session.person().said();
    Optional<String> before = person.away();
    session.setPerson(person);
    session.setPhase(Session.Phase.REGISTERED);
    if (words.isPresent()) {
      person.setAway(words);
    }
    room.announcer().tellPresence(session, before);
    return chronicle.idOfNow();
  }

  /**
   * Ends a session's stay, and with the last one its person's, which the neighbours are told. The
   * connection is not touched.
   */
  public void quit(Session session, String reason) {
    if (session.phase() == Session.Phase.OVER) {
      return;
    }
    room.delivery().settle();
    ended.add(session);
    session.setPhase(Session.Phase.OVER);
    shapes.release(session.shape());
    room.monitors().forget(session);
    Person person = session.person();
    Optional<String> before = person.away();
    person.disconnect(session);
    if (person.sessions().isEmpty()) {
      leave(person, reason);
    } else {
      room.announcer().tellPresence(session, before);
      new AddressChange(room).check(person);
    }
  }

  /** Ends a person's stay over all their connections; they are not taken back to anywhere. */
  public void end(Person person, String reason) {
    person.sessions().forEach(session -> quit(session, reason));
    person.account().ifPresent(returns::forget);
  }

  private void leave(Person person, String reason) {
    if (person.isIn()) {
      census.left();
      Entry entry = chronicle.happened(person, Entry.Kind.QUIT, "", Utf8.of(reason), Tags.NONE);
      room.delivery().toAll(person.around(), new Outgoing.Happened(entry));
      person.channels().forEach(c -> chronicle.record(entry, c));
      departed.add(person, room.settings().serverName(), entry.at());
      room.monitors().wentOffline(person.nickname(), room);
      person.setIn(false);
      person
          .account()
          .ifPresent(account ->
              returns.remember(account, person.channels().stream().map(Channel::name).toList()));
    }
    List.copyOf(person.channels()).forEach(channel -> room.remove(person, channel));
    room.nicknames().drop(person);
  }

  /** Those whose stay has ended since this was last asked: their connections are to be ended. */
  public List<Session> takeEnded() {
    List<Session> taken = List.copyOf(ended);
    ended.clear();
    return taken;
  }
}
