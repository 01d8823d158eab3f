package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Multiline;
import chat.roda.irc.Multiline.Part;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages that belong together (IRCv3 batch), history among them (draft/chathistory). */
final class Batches {
  static final Map<Command, Rule> RULES =
      Map.of(Verb.BATCH, Batches::batch, Verb.CHATHISTORY, Batches::target);

  /** More open at once than any server needs; what goes beyond is read without its batch. */
  private static final int MAX_OPEN = 32;

  private Batches() {}

  private static Step batch(RoomState state, Incoming in) {
    String reference = in.message().param(0);
    String name = reference.isEmpty() ? "" : reference.substring(1);
    var batches = new HashMap<>(state.batches());
    if (reference.startsWith("+") && batches.size() < MAX_OPEN) {
      String type = in.message().param(1);
      boolean history = Batch.isHistory(type) || in.replayed();
      Optional<Message> opening = Optional.of(in.message()).filter(_ -> type.equals(Post.BATCH));
      var opened =
          new Batch(
              type,
              in.message().param(2),
              in.label(),
              history,
              opening,
              List.of(),
              0,
              Optional.empty());
      batches.put(name, opened);
      return Step.to(state.batches(batches));
    }
    if (!reference.startsWith("-")) {
      return Step.to(state);
    }
    Optional<Batch> ended = Optional.ofNullable(batches.remove(name));
    Step step = Step.to(state.batches(batches));
    Optional<Step> whole = ended.flatMap(batch -> whole(step.state(), batch, in));
    if (whole.isPresent()) {
      return whole.get();
    }
    return ended
        .filter(batch -> Batch.isHistory(batch.type()))
        .map(Batches::read)
        .map(step::and)
        .orElse(step);
  }

  /** Keeps a line that is part of a message of several; empty where it is a message alone. */
  static Optional<Step> part(RoomState state, Message message) {
    boolean speaks = message.command() == Verb.PRIVMSG || message.command() == Verb.NOTICE;
    return message
        .tags()
        .get("batch")
        .filter(name ->
            speaks
                && state.batches().containsKey(name)
                && state.batches().get(name).opening().isPresent())
        .map(name -> {
          var batches = new HashMap<>(state.batches());
          batches.computeIfPresent(name, (key, batch) -> batch.withPart(message));
          return Step.to(state.batches(batches));
        });
  }

  /** The message that a batch of several lines is (IRCv3 draft/multiline). */
  private static Optional<Step> whole(RoomState state, Batch batch, Incoming end) {
    if (batch.opening().isEmpty() || batch.parts().isEmpty()) {
      return Optional.empty();
    }
    Message opening = batch.opening().get();
    Message first = batch.parts().getFirst();
    var message = new Message(opening.tags(), opening.source(), first.command(), first.params());
    List<Part> parts =
        batch.parts().stream()
            .map(line -> new Part(line.param(1), line.tags().get(Post.CONCAT).isPresent()))
            .toList();
    return Optional.of(
        Talk.said(
            state,
            Incoming.of(message, state, end.received()),
            Multiline.whole(Multiline.join(parts))));
  }

  /** {@code CHATHISTORY TARGETS <target> <time>}: with whom there is a history. */
  private static Step target(RoomState state, Incoming in) {
    return ServerTime.parse(in.message().lastParam())
        .filter(_ -> in.message().param(0).equals("TARGETS"))
        .map(last -> Step.to(state).and(new Effect.TalkKnown(in.message().param(1), last)))
        .orElse(Step.to(state));
  }

  private static Effect read(Batch batch) {
    return new Effect.HistoryRead(
        batch.label(), batch.target(), batch.lines(), batch.lastId().orElse(""));
  }

  /** The state that has counted {@code message} to its batch. */
  static RoomState counted(RoomState state, Message message) {
    Optional<String> name = message.tags().get("batch").filter(state.batches()::containsKey);
    if (name.isEmpty() || message.param(0).startsWith("-")) {
      return state;
    }
    var batches = new HashMap<>(state.batches());
    batches.computeIfPresent(name.get(), (key, batch) -> batch.with(message.tags().get("msgid")));
    return state.batches(batches);
  }
}
