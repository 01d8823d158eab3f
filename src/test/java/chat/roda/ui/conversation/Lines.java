package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import java.time.Instant;
import java.util.Optional;

/** Makes what is said in tests. */
public final class Lines {
  public static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

  private Lines() {}

  public static Instant at(int minute, int second) {
    return TEN.plusSeconds(60L * minute + second);
  }

  public static ChatLine line(String sender, String text, Instant at) {
    return new ChatLine(
        sender + at, at, sender, ChatLine.Kind.MESSAGE, text, false, Optional.empty(), false);
  }

  public static ChatLine own(String text, SendId id, Instant at) {
    return new ChatLine(
        id.value(), at, "me", ChatLine.Kind.MESSAGE, text, true, Optional.of(id), false);
  }

  public static ChatLine replayed(ChatLine line) {
    return new ChatLine(
        line.id(),
        line.at(),
        line.sender(),
        line.kind(),
        line.text(),
        line.own(),
        line.sent(),
        true);
  }
}
