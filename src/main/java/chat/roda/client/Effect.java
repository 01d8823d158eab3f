package chat.roda.client;

import chat.roda.irc.Message;
import java.time.Instant;
import java.util.Optional;

/** What a message from the server brings about. */
sealed interface Effect {
  /** The person hears of it. */
  record Tell(RoomEvent event) implements Effect {}

  /**
   * The history tells of something.
   *
   * @param request the label of what it answers; empty where the server tells it by itself
   */
  record Recall(Optional<String> request, RoomEvent event) implements Effect {}

  /** We answer. */
  record Send(Message message) implements Effect {}

  /** We are in, and may join. */
  record Registered() implements Effect {}

  /**
   * A part of somebody's history has come, {@code lines} long.
   *
   * @param request the label of what it answers; empty where the server sent it by itself, or knows
   *     no labels
   */
  record HistoryRead(Optional<String> request, String conversation, int lines, String lastId)
      implements Effect {}

  /** The server would not give the history of {@code conversation}. */
  record HistoryRefused(Optional<String> request, String conversation) implements Effect {}

  /** There is a history of what that person and we said to each other. */
  record TalkKnown(String person, Instant last) implements Effect {}

  /** A piece of what the server says while we sign in. */
  record Challenge(String piece) implements Effect {}

  /** We are signed in, or have protected our nickname. */
  record SignedIn() implements Effect {}

  /** We are not signed in, or our nickname is not protected. */
  record NotSignedIn(AccountProblem why, String said) implements Effect {}

  /** The server lets nobody in without its password, and ours is not that. */
  record PasswordRefused(String text) implements Effect {}

  /** The server is about to close the connection. */
  record Goodbye(String text) implements Effect {}
}
