package chat.roda.ui.conversation;

import chat.roda.client.RoomEvent;
import java.util.List;
import java.util.Optional;

/** What the history tells, as it stands in a conversation. */
public final class Entries {
  private Entries() {}

  public static List<Entry> of(List<RoomEvent> told) {
    return told.stream().map(Entries::of).flatMap(Optional::stream).toList();
  }

  /** Empty for what does not stand in a conversation. */
  public static Optional<Entry> of(RoomEvent event) {
    return switch (event) {
      case RoomEvent.Said(_, var line) ->
          Optional.of(new Entry.Spoken(line, new Delivery.InRoom()));
      case RoomEvent.Recalled(_, var what) -> of(what);
      case RoomEvent.CameIn(_, var member, var at) ->
          Optional.of(new Entry.Moved(Movements.cameIn(member.nickname()), at));
      case RoomEvent.WentOut(_, var who, var reason, var at) ->
          Optional.of(new Entry.Moved(Movements.wentOut(who, reason), at));
      case RoomEvent.Removed(_, var who, var by, var reason, var at) ->
          Optional.of(new Entry.Removed(who, by, reason, at));
      case RoomEvent.Renamed(var from, var to, var own, _, var at) ->
          Optional.of(new Entry.Renamed(from, to, own, at));
      case RoomEvent.TopicKnown(_, var topic, var by, var at) ->
          by.map(_ -> new Entry.TopicSet(topic, by, at));
      case RoomEvent.ModesSet(_, var by, var news, var at) ->
          Optional.of(new Entry.ModesSet(news, by, at));
      case RoomEvent.LinkChanged _,
          RoomEvent.Entered _,
          RoomEvent.Exited _,
          RoomEvent.MembersKnown _,
          RoomEvent.ModesKnown _,
          RoomEvent.BansKnown _,
          RoomEvent.ChannelsKnown _,
          RoomEvent.Reacted _,
          RoomEvent.IsTyping _,
          RoomEvent.Redacted _,
          RoomEvent.Edited _,
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
}
