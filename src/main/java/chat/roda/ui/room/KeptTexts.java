package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.client.Refusal;
import chat.roda.client.SendId;
import chat.roda.irc.CaseMapping;
import chat.roda.settings.UnsentMessage;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Rewording;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the person typed, and what they said and the room does not have, from one stay to the next.
 * What is kept of the latter is offered, and not sent by itself: it may be days old. FX thread.
 */
final class KeptTexts {
  private static final Delivery.NotSent BEFORE = new Delivery.NotSent(Refusal.LEFT_BEFORE, "");

  private final Kept kept;
  private final Supplier<String> nickname;
  private final InstantSource clock;

  /**
   * @param nickname what we are called
   */
  KeptTexts(Kept kept, Supplier<String> nickname, InstantSource clock) {
    this.kept = kept;
    this.nickname = nickname;
    this.clock = clock;
  }

  /** The people to whom something was said that is not sent. */
  List<String> people() {
    return kept.unsent().stream()
        .map(UnsentMessage::conversation)
        .filter(name -> !name.startsWith("#") && !kept.isClosed(name))
        .distinct()
        .toList();
  }

  /** Puts into a conversation what is kept of it, and keeps what comes to it from now on. */
  void follow(Conversation conversation) {
    conversation.draftProperty().set(kept.draft(conversation.name()));
    conversation.draftProperty().subscribe(_ -> keepDraft(conversation));
    of(conversation).forEach(message -> offer(conversation, message));
    conversation.unsent().setOnChange(() -> keep(conversation));
  }

  /** The conversation had another name: what is kept of it goes with it. */
  void renamed(String from, Conversation conversation) {
    kept.close(conversation.name(), false);
    kept.draft(from, "");
    kept.unsent(from, List.of());
    keepDraft(conversation);
    keep(conversation);
  }

  private void keepDraft(Conversation conversation) {
    kept.draft(conversation.name(), conversation.composing().unsaid());
  }

  private Stream<UnsentMessage> of(Conversation conversation) {
    return kept.unsent().stream()
        .filter(message -> CaseMapping.same(message.conversation(), conversation.name()));
  }

  private void offer(Conversation conversation, UnsentMessage message) {
    var id = new SendId(message.id());
    if (message.edits().isPresent()) {
      var words = new Rewording(id, message.kind(), message.text(), BEFORE);
      conversation.transcript().reword(message.edits().get(), words);
      return;
    }
    var line =
        new ChatLine(
            "",
            clock.instant(),
            nickname.get(),
            message.kind(),
            message.text(),
            true,
            Optional.of(id),
            message.replyTo(),
            false);
    conversation.transcript().sending(line, BEFORE);
    conversation.transcript().notSent(id, BEFORE);
  }

  private void keep(Conversation conversation) {
    String name = conversation.name();
    kept.unsent(
        name,
        Stream.concat(
                conversation.unsent().lines().stream()
                    .flatMap(line -> message(name, line).stream()),
                conversation.transcript().rewordings().entrySet().stream()
                    .map(words -> edit(name, words.getKey(), words.getValue())))
            .toList());
  }

  private static UnsentMessage edit(String conversation, String id, Rewording words) {
    return new UnsentMessage(
        conversation,
        words.id().value(),
        words.kind(),
        words.wire(),
        Optional.empty(),
        Optional.of(id));
  }

  private static Optional<UnsentMessage> message(String conversation, ChatLine line) {
    return line.sent()
        .map(id ->
            new UnsentMessage(
                conversation,
                id.value(),
                line.kind(),
                line.wire(),
                line.replyTo(),
                Optional.empty()));
  }
}
