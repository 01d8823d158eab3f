package chat.roda.ui.input;

import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.spelling.Spelling;

/** What helps a person to write, made once for each window and language. FX thread. */
public record WritingAids(EmojiBook emoji, Spelling spelling) {}
