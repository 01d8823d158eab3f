package chat.roda.ui.room;

import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.ui.conversation.Above;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Reading;
import chat.roda.ui.conversation.Row;
import chat.roda.ui.conversation.Seen;
import chat.roda.ui.conversation.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Brings what was said before into the conversations as the reader comes near it. FX thread. */
final class Paging implements Reading {
  /** So many lines at once. */
  static final int PAGE = 200;

  /** Nearer to an end of what is loaded than so many rows, the next page is asked for. */
  private static final int NEAR = 40;

  private final Past past;
  private final Set<Conversation> loadingBelow = new HashSet<>();

  Paging(Past past) {
    this.past = past;
  }

  @Override
  public void seen(Conversation conversation, Seen rows) {
    Transcript transcript = conversation.transcript();
    boolean newest = transcript.liveProperty().get() && rows.last() >= transcript.rows().size() - 1;
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
    Part part = first.<Part>map(Part.Before::new).orElseGet(Part.Latest::new);
    transcript.aboveProperty().set(Above.LOADING);
    past.read(
        new PageWish(conversation.name(), part, PAGE),
        page -> {
          if (first.equals(transcript.rows().stream().findFirst().map(r -> start(r.entry())))) {
            transcript.aboveProperty().set(above(page));
            page.ifPresent(some -> transcript.older(conversation.take(some.told())));
          } else if (transcript.aboveProperty().get() == Above.LOADING) {
            transcript.aboveProperty().set(Above.MORE);
          }
        });
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

  /** Shows the part around a place, and then tells where in it that is; empty if it is not. */
  void around(Conversation conversation, Place place, IntConsumer then) {
    Optional<Integer> known = find(conversation.transcript().rows(), place);
    if (known.isPresent()) {
      then.accept(known.get());
      return;
    }
    past.read(
        new PageWish(conversation.name(), new Part.Around(place), PAGE),
        page ->
            page.ifPresent(some -> {
              conversation.transcript().show(conversation.take(some.told()), false);
              find(conversation.transcript().rows(), place).ifPresent(then::accept);
            }));
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
      case Entry.Renamed _, Entry.TopicSet _, Entry.RoomSaid _, Entry.Explained _ ->
          Place.at(entry.at());
    };
  }

  private static Place end(Entry entry) {
    return entry instanceof Entry.Spoken(var line, _)
        ? new Place(line.id(), line.at())
        : Place.at(entry.at());
  }
}
