package chat.roda.history;

/** Ids from one on, up to another, both included. */
record IdRange(long from, long to) {
  static final IdRange ALL = new IdRange(0, Long.MAX_VALUE);

  static IdRange after(HistoryPoint point) {
    return new IdRange(
        switch (point) {
          case HistoryPoint.AtId at -> EntryIds.toNumber(at.id()) + 1;
          case HistoryPoint.AtTime at -> EntryIds.firstAt(at.time().plusMillis(1));
        },
        Long.MAX_VALUE);
  }

  static IdRange from(HistoryPoint point) {
    return new IdRange(first(point), Long.MAX_VALUE);
  }

  static IdRange before(HistoryPoint point) {
    return new IdRange(0, first(point) - 1);
  }

  private static long first(HistoryPoint point) {
    return switch (point) {
      case HistoryPoint.AtId at -> EntryIds.toNumber(at.id());
      case HistoryPoint.AtTime at -> EntryIds.firstAt(at.time());
    };
  }

  IdRange and(IdRange other) {
    return new IdRange(Math.max(from, other.from), Math.min(to, other.to));
  }

  boolean isEmpty() {
    return from > to;
  }
}
