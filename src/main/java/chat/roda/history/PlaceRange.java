package chat.roda.history;

/** Places (see {@link Entry#place}) from one on, up to another, both included. */
record PlaceRange(long from, long to) {
  static final PlaceRange ALL = new PlaceRange(0, Long.MAX_VALUE);

  /** One entry and its second copy stand at this number and the next. */
  private static final int PLACES_OF_ONE = 2;

  static PlaceRange after(HistoryPoint point) {
    return new PlaceRange(
        switch (point) {
          case HistoryPoint.AtId at -> EntryIds.toPlace(at.id()) + PLACES_OF_ONE;
          case HistoryPoint.AtTime at -> EntryIds.firstAt(at.time().plusMillis(1));
        },
        Long.MAX_VALUE);
  }

  static PlaceRange from(HistoryPoint point) {
    return new PlaceRange(first(point), Long.MAX_VALUE);
  }

  static PlaceRange before(HistoryPoint point) {
    return new PlaceRange(0, first(point) - 1);
  }

  private static long first(HistoryPoint point) {
    return switch (point) {
      case HistoryPoint.AtId at -> EntryIds.toPlace(at.id());
      case HistoryPoint.AtTime at -> EntryIds.firstAt(at.time());
    };
  }

  PlaceRange and(PlaceRange other) {
    return new PlaceRange(Math.max(from, other.from), Math.min(to, other.to));
  }

  boolean isEmpty() {
    return from > to;
  }
}
