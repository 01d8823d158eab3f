package chat.roda.host;

import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;

/** The last thing that a session hears whose connection the host ends. */
enum Farewell {
  HOST_STOPPED("Host stopped", "plain.stopped"),
  REGISTRATION_TIMEOUT("Registration timed out", "plain.too-slow"),
  /** Of those who speak plain lines, it is who takes nothing of what waits for them. */
  PING_TIMEOUT("Ping timeout", "plain.behind"),
  INTERNAL_ERROR("Internal error", "plain.internal");

  private final String reason;
  private final String plainKey;

  Farewell(String reason, String plainKey) {
    this.reason = reason;
    this.plainKey = plainKey;
  }

  /** As the others are told, and those who speak IRC. */
  String reason() {
    return reason;
  }

  void tell(Room room, Session session) {
    if (session.isPlain()) {
      room.delivery().toOne(session, room.plain().text(plainKey));
    } else if (!session.registration().isOfIrc()) {
      room.delivery().toOne(session, room.plain().ircText(plainKey));
    } else {
      String text = "Closing link: " + session.host() + " (" + reason + ")";
      room.delivery().toOne(session, Message.of(Verb.ERROR, text));
    }
  }
}
