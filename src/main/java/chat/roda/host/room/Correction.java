package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Multiline;
import chat.roda.irc.Tags;
import java.util.List;

/**
 * An {@link Entry.Kind#EDIT} as lines of IRC: for those who know that messages are edited, the
 * message anew with the id of the one that it replaces; for the others a message that says of
 * itself that it mends one, as a reply to it.
 */
public final class Correction {
  /** The tag that names what is replaced, as in the proposals to IRCv3. */
  public static final String TAG = "+draft/edit";

  private static final List<String> REPLY = List.of("+reply", "+draft/reply");
  private static final String MARK = "[edit]";
  private static final String ACTION = "\u0001ACTION ";

  /** What IRC allows in a line without its tags, with CR LF. */
  private static final int MAX_LINE = 512;

  private Correction() {}

  /**
   * The lines for receivers of this shape.
   *
   * @param tags those that they want
   */
  static List<Message> messages(Entry edit, Tags tags, Shape shape) {
    Entry said = edit.asMessage();
    boolean several = Multiline.isSeveral(said.text());
    if (shape.has(Capability.MESSAGE_EDIT)
        && shape.has(Capability.MESSAGE_TAGS)
        && (!several || shape.has(Capability.MULTILINE))) {
      Tags named = tags.with(TAG, edit.about());
      return several ? Encoder.batch(said, named) : Encoder.oneByOne(said, named);
    }
    Tags reply = tags;
    for (String tag : REPLY) {
      reply = shape.has(Capability.MESSAGE_TAGS) ? reply.with(tag, edit.about()) : reply;
    }
    return Encoder.oneByOne(marked(said), reply);
  }

  /** The mark stands before the words; on a line of its own where theirs has no room for it. */
  private static Entry marked(Entry said) {
    String text = said.text();
    String within =
        text.startsWith(ACTION)
            ? ACTION + MARK + " " + text.substring(ACTION.length())
            : MARK + " " + text;
    Message first = Encoder.said(said, Multiline.parts(within).getFirst().text());
    return MessageFormatter.bodyBytes(first) <= MAX_LINE
        ? saying(said, within)
        : saying(said, MARK + "\n" + text);
  }

  private static Entry saying(Entry said, String text) {
    return new Entry(
        said.place(),
        said.at(),
        said.kind(),
        said.source(),
        said.conversation(),
        said.target(),
        text,
        said.tags());
  }
}
