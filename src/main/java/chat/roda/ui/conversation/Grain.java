package chat.roda.ui.conversation;

/** What is selected at once in the words of a message. */
enum Grain {
  CHARACTER,
  WORD,
  MESSAGE;

  /** What so many clicks at one place ask for. */
  static Grain ofClicks(int clicks) {
    return clicks <= 1 ? CHARACTER : clicks == 2 ? WORD : MESSAGE;
  }
}
