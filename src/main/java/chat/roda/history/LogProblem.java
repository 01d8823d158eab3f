package chat.roda.history;

/** What is wrong with the log of a room; each has its own sentence for those in the room. */
public enum LogProblem {
  /** There is no room left on the disk, or the file has reached its bound: nothing is kept. */
  DISK_FULL,
  /** The file or its folder may not be written: nothing is kept. */
  READ_ONLY,
  /** The file is from a newer version of the program and was left as it is: nothing is kept. */
  NEWER_VERSION,
  /** The disk or the file fails otherwise: nothing is kept. */
  FAILING,
  /**
   * The file was damaged and set aside: what is said is kept, what was said before is not shown.
   */
  SET_ASIDE
}
