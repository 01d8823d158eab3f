package chat.roda.ui.export;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomEvent;
import chat.roda.texts.Texts;
import chat.roda.ui.common.ModeWords;
import chat.roda.ui.common.PartingWords;
import chat.roda.ui.conversation.Annotations;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Marks;
import chat.roda.ui.conversation.Quote;
import chat.roda.ui.input.AsTyped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what happened into words, for people who read the file. One thread. */
public final class ExportWords {
  /** How many characters of a message are quoted. */
  private static final int MOST_QUOTED = 80;

  /** As long as a time and the space after it. */
  private static final String INDENT = " ".repeat(10);

  private Annotations notes = new Annotations();
  private final Texts texts;
  private final ModeWords modes;
  private final PartingWords partings;
  private final ZoneId zone;
  private final DateTimeFormatter time;
  private final DateTimeFormatter day;

  ExportWords(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.modes = new ModeWords(texts);
    this.partings = new PartingWords(texts);
    this.zone = zone;
    var locale = texts.language().locale();
    time = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
  }

  Texts texts() {
    return texts;
  }

  LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  String time(Instant at) {
    return time.format(at.atZone(zone));
  }

  /** When it was; empty for what is not written. */
  public static Optional<Instant> at(RoomEvent event) {
    return switch (event) {
      case RoomEvent.Said(_, var line) -> Optional.of(line.at());
      case RoomEvent.Recalled(_, var what) -> at(what);
      case RoomEvent.CameIn(_, _, var at) -> Optional.of(at);
      case RoomEvent.WentOut(_, _, _, var at) -> Optional.of(at);
      case RoomEvent.Removed removed -> Optional.of(removed.at());
      case RoomEvent.Renamed(_, _, _, _, var at) -> Optional.of(at);
      case RoomEvent.TopicKnown(_, _, _, var at) -> Optional.of(at);
      case RoomEvent.ModesSet(_, _, _, var at) -> Optional.of(at);
      case RoomEvent.Reacted reacted -> Optional.of(reacted.at());
      case RoomEvent.Redacted redacted -> Optional.of(redacted.at());
      case RoomEvent.Edited edited -> Optional.of(edited.at());
      case RoomEvent.LinkChanged _,
          RoomEvent.Entered _,
          RoomEvent.Exited _,
          RoomEvent.MembersKnown _,
          RoomEvent.ModesKnown _,
          RoomEvent.BansKnown _,
          RoomEvent.ChannelsKnown _,
          RoomEvent.IsTyping _,
          RoomEvent.AccountKnown _,
          RoomEvent.AccountRefused _,
          RoomEvent.PresenceChanged _,
          RoomEvent.PresenceKnown _,
          RoomEvent.Learned _,
          RoomEvent.NotSent _,
          RoomEvent.Refused _,
          RoomEvent.PageRead _,
          RoomEvent.NotRead _,
          RoomEvent.ReadUntil _,
          RoomEvent.Invited _,
          RoomEvent.ServerSaid _ ->
          Optional.empty();
    };
  }

  /** Whether there is anything to say of it, and it does not merely stand beside a message. */
  boolean isWritten(RoomEvent event) {
    return event instanceof RoomEvent.Said || !happened(event).isEmpty();
  }

  /** What happened, where that is no message; empty for what is not written. */
  String happened(RoomEvent event) {
    return switch (event) {
      case RoomEvent.Recalled(_, var what) -> happened(what);
      case RoomEvent.CameIn(_, var member, _) ->
          texts.format("conversation.cameIn.one", member.nickname());
      case RoomEvent.WentOut(_, var who, var reason, _) ->
          partings
              .of(reason)
              .map(why -> texts.format("conversation.wentOut.because", who, why))
              .orElseGet(() -> texts.format("conversation.wentOut.one", who));
      case RoomEvent.Removed(_, var who, var by, var reason, _) ->
          reason.isEmpty()
              ? texts.format("conversation.removed", by, who)
              : texts.format("conversation.removed.because", by, who, reason);
      case RoomEvent.Renamed(var from, var to, _, _, _) ->
          texts.format("conversation.renamed", from, to);
      case RoomEvent.TopicKnown(_, var topic, var by, _) ->
          topic.isEmpty()
              ? texts.format("conversation.topic.cleared", by.orElse(""))
              : texts.format("conversation.topic.set", by.orElse(""), topic);
      case RoomEvent.ModesSet(_, var by, var news, _) -> modes.of(by, news);
      case RoomEvent.Redacted(_, _, var by, _, _) -> texts.format("export.deleted", by);
      case RoomEvent.Said _,
          RoomEvent.Edited _,
          RoomEvent.LinkChanged _,
          RoomEvent.Entered _,
          RoomEvent.Exited _,
          RoomEvent.MembersKnown _,
          RoomEvent.ModesKnown _,
          RoomEvent.BansKnown _,
          RoomEvent.ChannelsKnown _,
          RoomEvent.Reacted _,
          RoomEvent.IsTyping _,
          RoomEvent.AccountKnown _,
          RoomEvent.AccountRefused _,
          RoomEvent.PresenceChanged _,
          RoomEvent.PresenceKnown _,
          RoomEvent.Learned _,
          RoomEvent.NotSent _,
          RoomEvent.Refused _,
          RoomEvent.PageRead _,
          RoomEvent.NotRead _,
          RoomEvent.ReadUntil _,
          RoomEvent.Invited _,
          RoomEvent.ServerSaid _ ->
          "";
    };
  }

  /** What stands beside messages from now on. */
  void begin(Annotations now) {
    notes = now;
  }

  /** What stands beside a message; those that come later may reply to it. */
  Marks marks(ChatLine line) {
    notes.remember(line);
    return notes.of(new Entry.Spoken(line, new Delivery.InRoom()));
  }

  /** What is there in the place of a message that was taken back. */
  String deleted() {
    return texts.get("conversation.deleted");
  }

  /** To what a message replies; empty if to nothing. */
  String reply(Marks marks) {
    return marks
        .quote()
        .map(quote ->
            quote.sender().isEmpty()
                ? texts.format("export.reply.unknown", texts.get("conversation.quote.unknown"))
                : texts.format("export.reply", quote.sender(), excerpt(quote)))
        .orElse("");
  }

  private String excerpt(Quote quote) {
    String line = quote.text().isEmpty() ? deleted() : quote.text().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST_QUOTED
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_QUOTED)).strip() + "…";
  }

  /** The reactions to a message, and who gave them; empty for none. */
  String reactions(Marks marks) {
    return marks.reactions().stream()
        .map(given -> given.sign() + " " + String.join(", ", given.who()))
        .collect(Collectors.joining(" · "));
  }

  /** That a message was edited; empty where it was not. */
  String edited(ChatLine line) {
    return line.edited().isPresent() ? texts.get("conversation.edited") : "";
  }

  /** What somebody said, with what stands beside it, in lines of text. */
  String said(ChatLine line) {
    Marks marks = marks(line);
    String reply = reply(marks);
    String words =
        marks.deleted()
            ? deleted()
            : (AsTyped.of(line.wire()) + " " + edited(line)).stripTrailing();
    String said =
        line.kind() == ChatLine.Kind.ACTION
            ? "* " + line.sender() + " " + words
            : line.sender() + (reply.isEmpty() ? "" : " (" + reply + ")") + ": " + words;
    String reactions = reactions(marks);
    return reactions.isEmpty() ? said : said + "\n" + INDENT + reactions;
  }
}
