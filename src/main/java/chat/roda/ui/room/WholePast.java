package chat.roda.ui.room;

import chat.roda.client.PageWish;
import chat.roda.client.RoomEvent;
import chat.roda.client.copy.RoomCopy;
import chat.roda.ui.export.ExportWords;
import chat.roda.ui.export.PastReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/**
 * All that was said, from the room and our copy together: each may have what the other has not.
 * Waits for the room; not for the FX thread.
 */
record WholePast(Past past, RoomCopy copy) implements PastReader {
  private static final long PATIENCE_SECONDS = 60;

  @Override
  public List<RoomEvent> read(PageWish wish) throws IOException, InterruptedException {
    Optional<Page> room = fromRoom(wish);
    if (room.isEmpty() && !copy.isKept()) {
      throw new IOException("the room does not answer, and there is no copy");
    }
    List<RoomEvent> told = room.map(Page::told).orElse(List.of());
    List<RoomEvent> kept = copy.page(wish);
    Instant roomEnd = room.filter(Page::more).map(p -> end(p.told())).orElse(Instant.MAX);
    Instant copyEnd = kept.size() >= wish.limit() ? end(kept) : Instant.MAX;
    Instant end = roomEnd.isBefore(copyEnd) ? roomEnd : copyEnd;
    Map<Object, RoomEvent> all = new LinkedHashMap<>();
    for (List<RoomEvent> some : List.of(told, kept)) {
      some.stream()
          .filter(event -> !at(event).isAfter(end))
          .forEach(event -> all.putIfAbsent(mark(event), event));
    }
    List<RoomEvent> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparing(WholePast::at));
    return sorted;
  }

  private Optional<Page> fromRoom(PageWish wish) throws IOException, InterruptedException {
    var answer = new CompletableFuture<Optional<Page>>();
    Platform.runLater(() -> past.readRoom(wish, answer::complete));
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the room does not answer", e);
    }
  }

  private static Object mark(RoomEvent event) {
    return event instanceof RoomEvent.Said(_, var line) && !line.id().isEmpty() ? line.id() : event;
  }

  private static Instant end(List<RoomEvent> told) {
    return told.isEmpty() ? Instant.MAX : at(told.getLast());
  }

  private static Instant at(RoomEvent event) {
    return ExportWords.at(event).orElse(Instant.EPOCH);
  }
}
