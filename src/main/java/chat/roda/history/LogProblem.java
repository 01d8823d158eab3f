package chat.roda.history;

/** Why what is said is not kept; each has its own sentence for those in the room. */
public enum LogProblem {
  /** There is no room left on the disk, or the file has reached its bound. */
  DISK_FULL,
  /** The file or its folder may not be written. */
  READ_ONLY,
  /** The file is from a newer version of the program and was left as it is. */
  NEWER_VERSION,
  /** The disk or the file fails otherwise. */
  FAILING
}
