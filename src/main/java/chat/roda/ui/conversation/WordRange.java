package chat.roda.ui.conversation;

/**
 * A part of the words of a message, as places in its flow, in which a picture takes one.
 *
 * @param start the first place of it
 * @param end the place after it; nothing is in it where that is the same
 */
record WordRange(int start, int end) {
  static final WordRange NONE = new WordRange(0, 0);

  WordRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + " to " + end);
    }
  }

  boolean isEmpty() {
    return start == end;
  }

  /** From where the first of both begins to where the last of them ends. */
  WordRange and(WordRange other) {
    return new WordRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The part of it that lies from {@code from} up to {@code to}; empty where none does. */
  WordRange within(int from, int to) {
    int begin = Math.clamp(start, from, to);
    return new WordRange(begin, Math.clamp(end, begin, to));
  }
}
