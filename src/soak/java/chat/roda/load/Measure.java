package chat.roda.load;

/** What is measured. */
enum Measure {
  DELIVERIES_PER_SECOND,

  /** Microseconds of the server's processor for each delivery. */
  SERVER_MICROS,

  /** The same of the one who loads. */
  LOAD_MICROS,

  /** Microseconds from the sending of a message to its arrival, in the median. */
  MEDIAN_MICROS,

  /** The same, for all but one in a hundred. */
  MOST_MICROS,

  /** Seconds from the first connection until all have seen who is in the room. */
  JOIN_SECONDS,

  /** Seconds of the server's processor until then. */
  JOIN_CPU,

  /** Seconds from the first connection until everybody has been told of everybody. */
  TOLD_SECONDS,

  /** Seconds of the server's processor until then. */
  TOLD_CPU,

  /** Resident KiB for each client that is welcome and in no room. */
  IDLE_KIB,

  /** Resident KiB for each client that is in the room, where nobody has spoken yet. */
  JOINED_KIB,

  /** Percent of all processors that other programs had meanwhile. */
  OTHERS_PERCENT
}
