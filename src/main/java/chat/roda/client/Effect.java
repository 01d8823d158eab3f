package chat.roda.client;

import chat.roda.irc.Message;

/** What a message from the server brings about. */
sealed interface Effect {
  /** The person hears of it. */
  record Tell(RoomEvent event) implements Effect {}

  /** We answer. */
  record Send(Message message) implements Effect {}

  /** We are in, and may join. */
  record Registered() implements Effect {}

  /** A part of a channel's or person's history has come, {@code lines} long. */
  record HistoryRead(String conversation, int lines, String lastId) implements Effect {}

  /** The server would not give the history of {@code conversation}. */
  record HistoryRefused(String conversation) implements Effect {}

  /** The server is about to close the connection. */
  record Goodbye(String text) implements Effect {}
}
