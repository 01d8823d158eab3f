package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.ServerTime;
import java.time.Instant;
import java.util.Optional;

/**
 * A message from the server with what its tags mean.
 *
 * @param at when it happened, by the server's clock where it tells
 * @param received when it came, by our clock
 * @param label of our request that it answers, also where a batch around it carries the label
 * @param replayed whether it comes within a batch of history
 * @param conversation whose history that is; empty where it is not known
 */
record Incoming(
    Message message,
    Instant at,
    Instant received,
    Optional<String> label,
    boolean replayed,
    String conversation) {
  static Incoming of(Message message, RoomState state, Instant received) {
    Optional<Batch> batch = message.tags().get("batch").map(state.batches()::get);
    Optional<String> label = message.tags().get("label");
    return new Incoming(
        message,
        message.tags().get(ServerTime.TAG).flatMap(ServerTime::parse).orElse(received),
        received,
        label.or(() -> batch.flatMap(Batch::label)),
        batch.map(Batch::replayed).orElse(false),
        batch.filter(Batch::replayed).map(Batch::target).orElse(""));
  }

  String sender() {
    return message.source().name();
  }

  String id() {
    return message.tags().get("msgid").filter(Plausible::isName).orElse("");
  }
}
