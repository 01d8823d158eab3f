package chat.roda.client.copy;

import chat.roda.client.ChatLine;
import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import chat.roda.client.ModeNews;
import chat.roda.client.RoomEvent;
import chat.roda.history.Entry;
import chat.roda.history.Entry.Kind;
import chat.roda.history.EntryIds;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what is heard of a room stands in the copy. */
final class CopyEntries {
  /** Marks what we did ourselves, under whatever nickname. */
  private static final String OWN = "+roda.chat/own";

  /** Keeps the room's id of a line where that is no id of Roda's. */
  private static final String MSGID = "+roda.chat/msgid";

  /** As on the wire: to what something replies or reacts, and with what. */
  private static final String REPLY = "+reply";

  private static final String REACT = "+draft/react";
  private static final String UNREACT = "+draft/unreact";

  private static final Pattern UNFIT_FOR_NICKNAME = Pattern.compile("[ \r\n\0]");

  private static final String ACTION = "\u0001ACTION ";
  private static final String END = "\u0001";

  private CopyEntries() {}

  /** The key under which a conversation is kept. */
  static String key(String conversation) {
    return CaseMapping.fold(conversation);
  }

  /** What is to be kept of {@code event}. */
  static Stream<Entry> of(RoomEvent event) {
    return switch (event) {
      case RoomEvent.Said(var conversation, var line) ->
          Stream.concat(
              Stream.of(said(conversation, line)),
              // What is kept of it already may be in its former words.
              line.edited().stream()
                  .flatMap(at ->
                      edited(
                          new RoomEvent.Edited(
                              conversation,
                              line.id(),
                              line.sender(),
                              line.kind(),
                              line.wire(),
                              Optional.empty(),
                              at))));
      case RoomEvent.Edited edited -> edited(edited);
      case RoomEvent.CameIn(var channel, var member, var at) ->
          Stream.of(happened(Kind.JOIN, member.nickname(), channel, "", Tags.NONE, at));
      case RoomEvent.WentOut(var channel, var who, var reason, var at) ->
          Stream.of(happened(Kind.PART, who, channel, reason, Tags.NONE, at));
      case RoomEvent.Removed(var channel, var who, var by, var reason, var at) ->
          Stream.of(happened(Kind.KICK, by, channel, who + ' ' + reason, Tags.NONE, at));
      case RoomEvent.Renamed renamed -> renamed(renamed);
      case RoomEvent.TopicKnown(var channel, var topic, var by, var at) ->
          by.stream().map(who -> happened(Kind.TOPIC, who, channel, topic, Tags.NONE, at));
      case RoomEvent.ModesSet(var channel, var by, var news, var at) -> {
        String modes = news.stream().map(ModeNews::mode).collect(Collectors.joining("\n"));
        yield Stream.of(happened(Kind.MODE, by, channel, modes, Tags.NONE, at));
      }
      case RoomEvent.Redacted(var where, var id, var by, _, var at) when EntryIds.isOne(id) ->
          Stream.of(happened(Kind.REDACTION, by, where, id, Tags.NONE, at));
      case RoomEvent.Reacted reacted -> Stream.of(reacted(reacted));
      case RoomEvent.Redacted _ -> Stream.empty();
      case RoomEvent.Recalled(_, var what) -> of(what);
      case RoomEvent.PageRead(_, _, var told, _) -> told.stream().flatMap(CopyEntries::of);
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
          RoomEvent.NotRead _,
          RoomEvent.ReadUntil _,
          RoomEvent.Invited _,
          RoomEvent.ServerSaid _ ->
          Stream.empty();
    };
  }

  private static Stream<Entry> edited(RoomEvent.Edited edited) {
    String words = edited.id() + ' ' + words(edited.kind(), edited.wire());
    return Stream.of(edited)
        .filter(it -> EntryIds.isOne(it.id()))
        .map(it -> happened(Kind.EDIT, it.by(), it.conversation(), words, Tags.NONE, it.at()));
  }

  private static String words(ChatLine.Kind kind, String wire) {
    return kind == ChatLine.Kind.ACTION ? ACTION + wire + END : wire;
  }

  private static Stream<Entry> renamed(RoomEvent.Renamed renamed) {
    Tags own = renamed.own() ? Tags.of(OWN, "") : Tags.NONE;
    return renamed.conversations().stream()
        .map(name -> happened(Kind.NICK, renamed.from(), name, renamed.to(), own, renamed.at()))
        .flatMap(line ->
            line.target().equals(renamed.to())
                ? Stream.of(line, Renames.kept(line))
                : Stream.of(line));
  }

  private static Entry reacted(RoomEvent.Reacted reacted) {
    String sign = reacted.given() ? REACT : UNREACT;
    Tags tags = Tags.of(sign, reacted.reaction()).with(REPLY, reacted.to());
    String mark = String.join(" ", sign, reacted.nickname(), reacted.to(), reacted.reaction());
    return new Entry(
        EntryIds.ofForeign(reacted.at(), mark),
        reacted.at(),
        Kind.TAGS,
        source(reacted.nickname()),
        key(reacted.conversation()),
        reacted.conversation(),
        "",
        tags);
  }

  private static Optional<RoomEvent> reacted(Entry entry) {
    Optional<String> given = entry.tags().get(REACT);
    return given
        .or(() -> entry.tags().get(UNREACT))
        .flatMap(reaction ->
            entry
                .tags()
                .get(REPLY)
                .map(to ->
                    new RoomEvent.Reacted(
                        entry.target(),
                        to,
                        entry.source().name(),
                        reaction,
                        given.isPresent(),
                        entry.at())));
  }

  private static Entry said(String conversation, ChatLine line) {
    Tags own = line.own() ? Tags.of(OWN, "") : Tags.NONE;
    Tags tags = line.replyTo().map(to -> own.with(REPLY, to)).orElse(own);
    boolean foreign = !EntryIds.isOne(line.id());
    String mark = line.id().isEmpty() ? line.sender() + ' ' + line.text() : line.id();
    return new Entry(
        foreign ? EntryIds.ofForeign(line.at(), mark) : EntryIds.toPlace(line.id()),
        line.at(),
        line.kind() == ChatLine.Kind.NOTICE ? Kind.NOTICE : Kind.MESSAGE,
        source(line.sender()),
        key(conversation),
        conversation,
        words(line.kind(), line.wire()),
        foreign && !line.id().isEmpty() ? tags.with(MSGID, line.id()) : tags);
  }

  private static Entry happened(
      Kind kind, String who, String channel, String text, Tags tags, Instant at) {
    String mark = String.join(" ", kind.name(), who, key(channel), text);
    long place = EntryIds.ofForeign(at, mark);
    return new Entry(place, at, kind, source(who), key(channel), channel, text, tags);
  }

  private static Source source(String nickname) {
    return new Source(UNFIT_FOR_NICKNAME.matcher(nickname).replaceAll("_"), "", "");
  }

  /** What stands in the copy, as the room's history would tell it. */
  static List<RoomEvent> told(List<Entry> entries) {
    return entries.stream().map(CopyEntries::told).flatMap(Optional::stream).toList();
  }

  private static Optional<RoomEvent> told(Entry entry) {
    String where = entry.target();
    String who = entry.source().name();
    boolean own = entry.tags().get(OWN).isPresent();
    return switch (entry.kind()) {
      case MESSAGE -> {
        boolean action = entry.text().startsWith(ACTION) && entry.text().endsWith(END);
        yield Optional.of(
            action
                ? line(
                    entry,
                    ChatLine.Kind.ACTION,
                    entry.text().substring(ACTION.length(), entry.text().length() - 1))
                : line(entry, ChatLine.Kind.MESSAGE, entry.text()));
      }
      case NOTICE -> Optional.of(line(entry, ChatLine.Kind.NOTICE, entry.text()));
      case JOIN ->
          recalled(
              where,
              new RoomEvent.CameIn(where, new Member(who, MemberRank.NONE, false), entry.at()));
      case PART, QUIT ->
          recalled(where, new RoomEvent.WentOut(where, who, entry.text(), entry.at()));
      case NICK ->
          recalled(
              where, new RoomEvent.Renamed(who, entry.text(), own, List.of(where), entry.at()));
      case TOPIC ->
          recalled(
              where, new RoomEvent.TopicKnown(where, entry.text(), Optional.of(who), entry.at()));
      case KICK -> {
        String[] words = entry.text().split(" ", 2);
        String reason = words.length > 1 ? words[1] : "";
        yield recalled(where, new RoomEvent.Removed(where, words[0], who, reason, entry.at()));
      }
      case TAGS -> reacted(entry);
      case MODE -> {
        List<ModeNews> news = entry.text().lines().map(ModeNews::of).toList();
        yield recalled(where, new RoomEvent.ModesSet(where, who, news, entry.at()));
      }
      case REDACTION, REDACTED, EDIT -> Optional.empty();
    };
  }

  private static RoomEvent line(Entry entry, ChatLine.Kind kind, String text) {
    var line =
        new ChatLine(
            id(entry),
            entry.at(),
            entry.source().name(),
            kind,
            text,
            entry.tags().get(OWN).isPresent(),
            Optional.empty(),
            entry.tags().get(REPLY),
            true,
            entry.editedAt());
    return new RoomEvent.Said(entry.target(), line);
  }

  /** The room's own id of what is kept. */
  static String id(Entry entry) {
    return entry.tags().get(MSGID).orElse(entry.id());
  }

  private static Optional<RoomEvent> recalled(String channel, RoomEvent what) {
    return Optional.of(new RoomEvent.Recalled(channel, what));
  }
}
