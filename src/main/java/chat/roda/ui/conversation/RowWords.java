package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.irc.Directions;
import chat.roda.irc.FormattedText;
import chat.roda.texts.Texts;
import chat.roda.ui.common.ModeWords;
import chat.roda.ui.common.Moments;
import chat.roda.ui.common.NicknameWords;
import chat.roda.ui.common.PartingWords;
import chat.roda.ui.common.RefusalWords;
import chat.roda.ui.emoji.EmojiCatalogue;
import chat.roda.ui.input.Command;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts rows into words, in one language and for one place. */
final class RowWords {
  private final Texts texts;
  private final EmojiCatalogue catalogue;
  private final RefusalWords refusals;
  private final PartingWords partings;
  private final ModeWords modes;
  private final Moments moments;

  RowWords(Texts texts, EmojiCatalogue catalogue, Moments moments) {
    this.texts = texts;
    this.catalogue = catalogue;
    this.refusals = new RefusalWords(texts);
    this.partings = new PartingWords(texts);
    this.modes = new ModeWords(texts);
    this.moments = moments;
  }

  Texts texts() {
    return texts;
  }

  Moments moments() {
    return moments;
  }

  /** What stands under a message of ours that did not get into the room. */
  String notSent(Delivery.NotSent delivery) {
    return refusals.ofMessage(delivery.why(), delivery.said());
  }

  /**
   * Rows as they are put on the clipboard: the words of a message alone; of several rows, each on a
   * line of its own with when it was and who said it.
   *
   * @param revealed those of which the person has seen what is hidden
   */
  String copy(List<Row> rows, Predicate<Row> revealed) {
    return rows.size() == 1 && rows.getFirst().entry() instanceof Entry.Spoken(var line, _)
        ? rows.getFirst().marks().deleted()
            ? texts.get("conversation.deleted")
            : words(line, revealed.test(rows.getFirst()))
        : rows.stream().map(row -> told(row, revealed.test(row))).collect(Collectors.joining("\n"));
  }

  /** A row as it is read aloud when it is new. */
  String heard(Row row) {
    return row.entry() instanceof Entry.Spoken(var line, _)
        ? line.kind() == ChatLine.Kind.ACTION
            ? line.sender() + " " + words(line, false)
            : by(line, words(line, false))
        : quiet(row.entry());
  }

  private String by(ChatLine line, String said) {
    return line.kind() == ChatLine.Kind.NOTICE
        ? texts.format("conversation.notice.by", line.sender(), said)
        : line.sender() + ": " + said;
  }

  /** When a message was said, and that it is a notice if it is. */
  String time(ChatLine line) {
    String time = moments.time(line.at());
    return line.kind() == ChatLine.Kind.NOTICE
        ? texts.format("conversation.notice.at", time)
        : time;
  }

  /** What was said, or is done, with its formatting, as it is shown under its speaker's name. */
  String spoken(ChatLine line, Marks marks) {
    return marks.deleted() ? texts.get("conversation.deleted") : line.wire();
  }

  /** What stands after the words of a message that was edited. */
  String edited() {
    return texts.get("conversation.edited");
  }

  /** The same, with when it was. */
  String editedAt(Instant at) {
    return texts.format("conversation.edited.at", moments.full(at));
  }

  private String withEdit(ChatLine line, boolean revealed) {
    String words = words(line, revealed);
    return line.edited().isPresent() ? words + " " + edited() : words;
  }

  private static String words(ChatLine line, boolean revealed) {
    return revealed ? line.text() : FormattedText.parse(line.wire()).masked();
  }

  /** What a reply quotes, in a line. */
  String quote(Quote quote) {
    if (quote.sender().isEmpty()) {
      return texts.get("conversation.quote.unknown");
    }
    return quote.text().isEmpty()
        ? texts.get("conversation.deleted")
        : quote.text().replace('\n', ' ');
  }

  /** A reaction in a word or a few. */
  String reactionName(String sign) {
    return QuickReaction.of(sign)
        .map(quick -> quick.name(texts))
        .orElseGet(() -> catalogue.name(sign).orElse(sign));
  }

  /** Who gave a reaction: everybody. */
  String reacted(Reaction reaction) {
    return reacted(reaction.sign(), allNames(reaction.who()));
  }

  /** Who gave a reaction, and which. */
  String reacted(String sign, String who) {
    return texts.format("conversation.reacted", who, reactionName(sign));
  }

  /**
   * A row in words: when, who and what.
   *
   * @param revealed whether the person has seen what is hidden in it
   */
  String told(Row row, boolean revealed) {
    Entry entry = row.entry();
    String said =
        switch (entry) {
          case Entry.Spoken(var line, _) when row.marks().deleted() ->
              line.sender() + ": " + texts.get("conversation.deleted");
          case Entry.Spoken(var line, _) when line.kind() == ChatLine.Kind.ACTION ->
              "* " + line.sender() + " " + withEdit(line, revealed);
          case Entry.Spoken(var line, _) -> by(line, withEdit(line, revealed));
          case Entry.Moved _,
              Entry.Removed _,
              Entry.Renamed _,
              Entry.TopicSet _,
              Entry.ModesSet _,
              Entry.RoomSaid _,
              Entry.Explained _ ->
              quiet(entry);
        };
    return "[" + moments.time(entry.at()) + "] " + said;
  }

  /** What an entry that is no message says, and when that was. */
  String quietLine(Entry entry) {
    return entry instanceof Entry.Explained
        ? quiet(entry)
        : quiet(entry) + " · " + moments.time(entry.at());
  }

  /** What an entry that is no message says. */
  String quiet(Entry entry) {
    return Directions.without(sentence(entry));
  }

  private String sentence(Entry entry) {
    return switch (entry) {
      case Entry.Spoken(var line, _) -> words(line, false);
      case Entry.Moved(var movements, _, _) -> moved(movements);
      case Entry.Removed(var who, var by, var reason, _) ->
          reason.isEmpty()
              ? texts.format("conversation.removed", by, who)
              : texts.format("conversation.removed.because", by, who, reason);
      case Entry.Renamed(var from, var to, var own, _) ->
          own
              ? texts.format("conversation.renamed.own", to)
              : texts.format("conversation.renamed", from, to);
      case Entry.TopicSet set -> topicSet(set);
      case Entry.ModesSet(var news, var by, _) -> modes.of(by, news);
      case Entry.RoomSaid(var text, _) -> text;
      case Entry.Explained(var what, _) -> explanation(what);
    };
  }

  private String moved(Movements movements) {
    if (movements.moves().size() == 1
        && movements.moves().getFirst() instanceof Movements.Move(var who, var step, var reason)
        && step == Movements.Step.WENT_OUT) {
      return wentOut(who, reason);
    }
    return Arrays.stream(Movements.Step.values())
        .flatMap(step -> moved(step, movements.who(step)))
        .collect(Collectors.joining(" · "));
  }

  private String wentOut(String who, String reason) {
    return partings
        .of(reason)
        .map(why -> texts.format("conversation.wentOut.because", who, why))
        .orElseGet(() -> texts.format("conversation.wentOut.one", who));
  }

  private Stream<String> moved(Movements.Step step, List<String> who) {
    if (who.isEmpty()) {
      return Stream.empty();
    }
    boolean one = who.size() == 1;
    Function<String, String> words = key -> texts.format(key, names(who));
    return Stream.of(
        words.apply(
            switch (step) {
              case CAME_IN -> one ? "conversation.cameIn.one" : "conversation.cameIn.many";
              case WENT_OUT -> one ? "conversation.wentOut.one" : "conversation.wentOut.many";
              case CAME_AND_WENT ->
                  one ? "conversation.cameAndWent.one" : "conversation.cameAndWent.many";
              case CAME_BACK -> one ? "conversation.cameBack.one" : "conversation.cameBack.many";
            }));
  }

  /** Some people, as a sentence names them. */
  String names(List<String> who) {
    return switch (who.size()) {
      case 1 -> who.getFirst();
      case 2 -> texts.format("conversation.names.two", who.get(0), who.get(1));
      case 3 -> texts.format("conversation.names.three", who.get(0), who.get(1), who.get(2));
      default -> texts.format("conversation.names.more", who.get(0), who.get(1), who.size() - 2);
    };
  }

  /** All of them, however many. */
  String allNames(List<String> who) {
    return who.size() < 2
        ? String.join("", who)
        : texts.format(
            "conversation.names.two",
            String.join(", ", who.subList(0, who.size() - 1)),
            who.getLast());
  }

  private String topicSet(Entry.TopicSet set) {
    String by = set.by().orElse("");
    return set.topic().isEmpty()
        ? texts.format("conversation.topic.cleared", by)
        : texts.format("conversation.topic.set", by, set.topic());
  }

  private String explanation(Explanation what) {
    return switch (what) {
      case Explanation.Commands _ -> commands();
      case Explanation.UnknownCommand(var typed) ->
          texts.format("conversation.unknownCommand", typed);
      case Explanation.Usage(var command) ->
          texts.format("conversation.usage", texts.get(command.usageKey()));
      case Explanation.NoNickname(_, var problem) -> NicknameWords.of(texts, problem);
      case Explanation.AwayNow(var away) ->
          texts.get(away ? "conversation.away" : "conversation.back");
      case Explanation.Invited(var channel, var by) ->
          texts.format("conversation.invited", by, channel);
      case Explanation.TopicIs(var topic) ->
          topic.isEmpty()
              ? texts.get("conversation.topic.none")
              : texts.format("conversation.topic.is", topic);
      case Explanation.NotInside(var channel) -> texts.format("conversation.notInside", channel);
      case Explanation.Removed(var channel, var by, var reason) ->
          reason.isEmpty()
              ? texts.format("conversation.removed.you", by, channel)
              : texts.format("conversation.removed.you.because", by, channel, reason);
      case Explanation.NicknameRefused(var wanted, var now, var why) ->
          refusals.of(wanted, why, "") + " " + texts.format("conversation.youAreCalled", now);
      case Explanation.Refused(var about, var why, var said) -> refusals.of(about, why, said);
    };
  }

  private String commands() {
    return Arrays.stream(Command.values())
        .map(c -> texts.get(c.usageKey()) + "  –  " + texts.get(c.doesKey()))
        .collect(Collectors.joining("\n", texts.get("conversation.commands") + "\n", ""));
  }
}
