package chat.roda.ui.attention;

import chat.roda.client.ChatLine;
import chat.roda.desktop.Notice;
import chat.roda.irc.FormattedText;
import chat.roda.texts.Texts;

/** What a notice says. */
record NoticeWords(Texts texts) {
  private static final int MOST_CHARS = 200;

  /**
   * The notice of something that was said.
   *
   * @param more how much else was said there since the last notice
   */
  Notice of(Call call, int more) {
    String who = call.line().sender();
    String title =
        call.channel()
            ? texts.format("attention.title.channel", who, call.conversation(), call.room())
            : texts.format("attention.title.person", who, call.room());
    String said = said(call.line());
    String text = more == 0 ? said : said + "\n" + texts.format("attention.more", more);
    return new Notice(about(call), title, text);
  }

  /** What the notice of it is about: the conversation. Two rooms may have the same name. */
  static String about(Call call) {
    return call.address() + " " + call.conversation();
  }

  private String said(ChatLine line) {
    String words = FormattedText.parse(line.wire()).masked();
    String text = line.kind() == ChatLine.Kind.ACTION ? line.sender() + " " + words : words;
    return text.length() <= MOST_CHARS ? text : cut(text) + "…";
  }

  /** Not between the two halves of a character. */
  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(MOST_CHARS - 1)) ? 1 : 0;
    return text.substring(0, MOST_CHARS - end);
  }
}
