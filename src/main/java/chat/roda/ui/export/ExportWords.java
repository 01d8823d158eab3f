package chat.roda.ui.export;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomEvent;
import chat.roda.texts.Texts;
import chat.roda.ui.common.PartingWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Puts what happened into words, for people who read the file. Immutable. */
public final class ExportWords {
  private final Texts texts;
  private final PartingWords partings;
  private final ZoneId zone;
  private final DateTimeFormatter time;
  private final DateTimeFormatter day;

  ExportWords(Texts texts, ZoneId zone) {
    this.texts = texts;
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
      case RoomEvent.Reacted reacted -> Optional.of(reacted.at());
      case RoomEvent.Redacted redacted -> Optional.of(redacted.at());
      case RoomEvent.LinkChanged _,
          RoomEvent.Entered _,
          RoomEvent.Exited _,
          RoomEvent.MembersKnown _,
          RoomEvent.ModesKnown _,
          RoomEvent.BansKnown _,
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
      case RoomEvent.Said _,
          RoomEvent.LinkChanged _,
          RoomEvent.Entered _,
          RoomEvent.Exited _,
          RoomEvent.MembersKnown _,
          RoomEvent.ModesKnown _,
          RoomEvent.BansKnown _,
          RoomEvent.Reacted _,
          RoomEvent.IsTyping _,
          RoomEvent.Redacted _,
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

  /** What somebody said, as one line. */
  static String said(ChatLine line) {
    return line.kind() == ChatLine.Kind.ACTION
        ? "* " + line.sender() + " " + line.text()
        : line.sender() + ": " + line.text();
  }
}
