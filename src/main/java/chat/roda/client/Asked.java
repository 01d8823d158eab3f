package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person asked of the room's history over one connection, until the answers are whole. An
 * answer is known by the label of its request (IRCv3 labeled-response). For the thread of the stay.
 */
final class Asked {
  /** More at once, and the eldest is given up. */
  private static final int MAX_OPEN = 64;

  /** Nobody asks for more; what an answer has beyond is dropped. */
  static final int MAX_TOLD = 2_000;

  private static final String PREFIX = "ask-";

  /**
   * @param conversation empty where it is about several
   * @param least an answer of fewer lines was the last one
   */
  private record Asking(
      AskId id, String conversation, int least, Instant since, List<RoomEvent> told) {}

  private final Map<String, Asking> open = new LinkedHashMap<>();

  /** What to send for {@code wish}. */
  Message page(AskId id, PageWish wish, Instant now) {
    var request = Message.of(Verb.CHATHISTORY, wish.params().toArray(String[]::new));
    // A server may give less than the limit, so that its answer does not become too large.
    return labelled(id, wish.conversation(), 1, request, now);
  }

  /** What to send to look for {@code wish}. */
  Message search(AskId id, SearchWish wish, Instant now) {
    return labelled(id, "", wish.limit(), Message.of(Verb.SEARCH, wish.attributes()), now);
  }

  private Message labelled(AskId id, String conversation, int least, Message request, Instant now) {
    String label = PREFIX + id.number();
    open.put(label, new Asking(id, conversation, least, now, new ArrayList<>()));
    return request.withTag("label", label);
  }

  /** The one that has to go where too many are open. */
  Optional<RoomEvent> tooMany() {
    return open.size() <= MAX_OPEN
        ? Optional.empty()
        : open.keySet().stream().findFirst().flatMap(this::refused);
  }

  /** Keeps what the room tells in answer to {@code label}; false if that was not asked here. */
  boolean takes(Optional<String> label, RoomEvent event) {
    label
        .map(open::get)
        .filter(asking -> asking.told().size() < MAX_TOLD)
        .ifPresent(asking -> asking.told().add(inside(asking.conversation(), event)));
    return label.filter(text -> text.startsWith(PREFIX)).isPresent();
  }

  /**
   * A line of ours may come from when we had another nickname: the conversation is what we asked.
   */
  private static RoomEvent inside(String conversation, RoomEvent event) {
    if (!(event instanceof RoomEvent.Said(String where, ChatLine line))) {
      return event;
    }
    ChatLine clean = line.of(line.own(), line.own() ? line.sent() : Optional.empty());
    return new RoomEvent.Said(conversation.isEmpty() ? where : conversation, clean);
  }

  /** The whole answer to {@code label}, which was {@code lines} long. */
  Optional<RoomEvent> answered(Optional<String> label, int lines) {
    return label
        .map(open::remove)
        .map(a -> new RoomEvent.PageRead(a.id(), a.conversation(), a.told(), lines >= a.least()));
  }

  /** The room does not answer {@code label}. */
  Optional<RoomEvent> refused(String label) {
    return Optional.ofNullable(open.remove(label)).map(a -> new RoomEvent.NotRead(a.id()));
  }

  /** Gives up what was asked before {@code time}. */
  List<RoomEvent> overdue(Instant time) {
    if (open.isEmpty()) {
      return List.of();
    }
    List<String> late =
        open.entrySet().stream()
            .filter(entry -> entry.getValue().since().isBefore(time))
            .map(Map.Entry::getKey)
            .toList();
    return late.stream().map(this::refused).flatMap(Optional::stream).toList();
  }

  /** Gives up everything: the connection is over. */
  List<RoomEvent> lost() {
    return overdue(Instant.MAX);
  }
}
