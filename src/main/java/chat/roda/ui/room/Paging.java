package chat.roda.ui.room;

import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Above;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Reading;
import chat.roda.ui.conversation.Row;
import chat.roda.ui.conversation.Seen;
import chat.roda.ui.conversation.Transcript;
import chat.roda.ui.export.ExportWords;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Brings what was said before into the conversations as the reader comes near it. FX thread. */
final class Paging implements Reading {
  /** So many lines at once. */
  static final int PAGE = 100;

  /** Nearer to an end of what is loaded than so many rows, the next page is asked for. */
  private static final int NEAR = 40;

  private final Past past;
  private final Set<Conversation> loadingBelow = new HashSet<>();

  /** Up to where was read above the first row, where nothing of that has a row. */
  private final Map<Conversation, Place> reached = new HashMap<>();

  private Runnable missed = () -> {};

  Paging(Past past) {
    this.past = past;
  }

  /** Is run where what the person wants to go to cannot be had. */
  void setOnMissed(Runnable told) {
    missed = told;
  }

  @Override
  public void seen(Conversation conversation, Seen rows) {
    Transcript transcript = conversation.transcript();
    // By what the list did: more may have come since.
    boolean newest = transcript.liveProperty().get() && rows.newest();
    transcript.setSeen(newest ? Optional.empty() : Optional.of(rows));
    if (rows.first() < NEAR && transcript.aboveProperty().get() == Above.MORE) {
      loadAbove(conversation);
    }
    if (!transcript.liveProperty().get() && rows.last() >= transcript.rows().size() - NEAR) {
      loadBelow(conversation);
    }
  }

  @Override
  public void tryAgain(Conversation conversation) {
    conversation.transcript().aboveProperty().set(Above.MORE);
    loadAbove(conversation);
  }

  private void loadAbove(Conversation conversation) {
    Transcript transcript = conversation.transcript();
    Optional<Place> first = transcript.rows().stream().findFirst().map(row -> start(row.entry()));
    Optional<Place> from = Optional.ofNullable(reached.get(conversation)).or(() -> first);
    Part part = from.<Part>map(Part.Before::new).orElseGet(Part.Latest::new);
    transcript.aboveProperty().set(Above.LOADING);
    past.read(
        new PageWish(conversation.name(), part, PAGE),
        page -> {
          if (first.equals(transcript.rows().stream().findFirst().map(r -> start(r.entry())))) {
            transcript.aboveProperty().set(above(page));
            page.ifPresent(some -> older(conversation, some, from));
          } else if (transcript.aboveProperty().get() == Above.LOADING) {
            transcript.aboveProperty().set(Above.MORE);
            if (first.isEmpty()) {
              // The first row came meanwhile. The list need not move for it, and then nobody asks.
              loadAbove(conversation);
            }
          }
        });
  }

  /** What has no row of its own, such as reactions, is no end: what was before it is asked for. */
  private void older(Conversation conversation, Page page, Optional<Place> from) {
    Transcript transcript = conversation.transcript();
    List<Entry> entries = conversation.take(page.told());
    reached.remove(conversation);
    transcript.older(entries);
    Optional<Place> start =
        page.told().stream().flatMap(e -> ExportWords.at(e).stream()).findFirst().map(Place::at);
    if (entries.isEmpty() && start.isPresent() && !start.equals(from)) {
      reached.put(conversation, start.get());
      loadAbove(conversation);
    }
  }

  private static Above above(Optional<Page> page) {
    return page.map(some -> above(some)).orElse(Above.UNREACHABLE);
  }

  private static Above above(Page page) {
    return !page.told().isEmpty() ? Above.MORE : page.whole() ? Above.BEGINNING : Above.COPY_BEGINS;
  }

  /** The room is there again, or away: perhaps more is to be had. */
  void askAgain(Conversation conversation) {
    Above above = conversation.transcript().aboveProperty().get();
    if (above == Above.UNREACHABLE || above == Above.COPY_BEGINS) {
      conversation.transcript().aboveProperty().set(Above.MORE);
    }
  }

  private void loadBelow(Conversation conversation) {
    Transcript transcript = conversation.transcript();
    if (transcript.rows().isEmpty() || !loadingBelow.add(conversation)) {
      return;
    }
    Row last = transcript.rows().getLast();
    past.read(
        new PageWish(conversation.name(), new Part.After(end(last.entry())), PAGE),
        page -> {
          loadingBelow.remove(conversation);
          boolean same =
              !transcript.rows().isEmpty()
                  && transcript.rows().getLast().entry().equals(last.entry());
          if (same) {
            page.ifPresent(some -> transcript.newer(conversation.take(some.told()), !some.more()));
          }
        });
  }

  @Override
  public void toNewest(Conversation conversation) {
    past.read(
        new PageWish(conversation.name(), new Part.Latest(), PAGE),
        page ->
            page.ifPresent(
                some -> conversation.transcript().show(conversation.take(some.told()), true)));
  }

  /** Shows the newest part as it is to be seen now, where it can be had. */
  void readAgain(Conversation conversation) {
    past.read(
        new PageWish(conversation.name(), new Part.Latest(), PAGE),
        page ->
            page.filter(some -> !some.told().isEmpty())
                .ifPresent(
                    some -> conversation.transcript().show(conversation.take(some.told()), true)));
  }

  /** Shows the part around a place, and then tells where in it that is; or that it is not there. */
  void around(Conversation conversation, Place place, IntConsumer then) {
    Optional<Integer> known = find(conversation.transcript().rows(), place);
    if (known.isPresent()) {
      then.accept(known.get());
      return;
    }
    past.read(
        new PageWish(conversation.name(), new Part.Around(place), PAGE),
        page -> {
          List<RoomEvent> told = page.map(Page::told).orElse(List.of());
          if (isIn(told, place)) {
            conversation.transcript().show(conversation.take(told), false);
            find(conversation.transcript().rows(), place).ifPresent(then::accept);
          } else {
            missed.run();
          }
        });
  }

  /** A room without ids of messages is asked for a time. */
  private static boolean isIn(List<RoomEvent> told, Place place) {
    return place.id().isEmpty()
        ? !told.isEmpty()
        : told.stream()
            .anyMatch(e -> e instanceof RoomEvent.Said s && s.line().id().equals(place.id()));
  }

  /** Shows what was said from a time on, and then tells which row is the first of that. */
  void atTime(Conversation conversation, Instant time, IntConsumer then) {
    Transcript transcript = conversation.transcript();
    List<Row> rows = transcript.rows();
    boolean loaded =
        !rows.isEmpty()
            && !rows.getFirst().entry().at().isAfter(time)
            && (transcript.liveProperty().get() || !rows.getLast().entry().at().isBefore(time));
    if (loaded) {
      then.accept(from(rows, time));
      return;
    }
    past.read(
        new PageWish(conversation.name(), new Part.Around(Place.at(time)), PAGE),
        page -> {
          List<RoomEvent> told = page.map(Page::told).orElse(List.of());
          if (!told.isEmpty()) {
            transcript.show(conversation.take(told), false);
            if (!transcript.rows().isEmpty()) {
              then.accept(from(transcript.rows(), time));
            }
          } else if (!transcript.rows().isEmpty()) {
            missed.run();
          }
        });
  }

  /** The first row of that time or later; the last one where there is none. */
  private static int from(List<Row> rows, Instant time) {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).entry().at().isBefore(time)) {
        return i;
      }
    }
    return rows.size() - 1;
  }

  private static Optional<Integer> find(List<Row> rows, Place place) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).entry() instanceof Entry.Spoken(var line, _)
          && line.id().equals(place.id())
          && !place.id().isEmpty()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Place start(Entry entry) {
    return switch (entry) {
      case Entry.Spoken(var line, _) -> new Place(line.id(), line.at());
      case Entry.Moved(_, var since, _) -> Place.at(since);
      case Entry.Removed _,
          Entry.Renamed _,
          Entry.TopicSet _,
          Entry.ModesSet _,
          Entry.RoomSaid _,
          Entry.Explained _ ->
          Place.at(entry.at());
    };
  }

  private static Place end(Entry entry) {
    return entry instanceof Entry.Spoken(var line, _)
        ? new Place(line.id(), line.at())
        : Place.at(entry.at());
  }
}
