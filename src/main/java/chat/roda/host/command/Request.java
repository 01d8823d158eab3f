package chat.roda.host.command;

import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;

/** A command that has passed its checks, and where its answer goes. */
record Request(Room room, Session session, Message message, Reply reply) {
  String param(int index) {
    return message.param(index);
  }

  boolean has(int params) {
    return message.params().size() >= params;
  }
}
