package chat.roda.ui.room;

import chat.roda.client.Link;
import chat.roda.client.Member;
import chat.roda.client.PersonFact;
import chat.roda.client.Presence;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;

/**
 * Whether those are there with whom there are private conversations. The room tells of them in
 * whatever channel they are; of rooms that cannot, what their channels show. FX thread.
 */
final class Presences {
  private final RoomClient client;
  private final Conversations conversations;

  Presences(RoomClient client, Conversations conversations) {
    this.client = client;
    this.conversations = conversations;
    conversations.all().addListener(this::changed);
    conversations.setOnRenamed(this::renamed);
    conversations.currentProperty().subscribe(this::shown);
  }

  private void changed(ListChangeListener.Change<? extends Conversation> change) {
    while (change.next()) {
      change.getRemoved().stream()
          .filter(gone -> !gone.isChannel() && !conversations.all().contains(gone))
          .forEach(gone -> client.watch(gone.name(), false));
      change.getAddedSubList().stream()
          .filter(made -> !made.isChannel() && made.presenceProperty().get().isEmpty())
          .forEach(this::begin);
    }
  }

  private void begin(Conversation made) {
    client.watch(made.name(), true);
    member(made.name()).ifPresent(member -> made.setPresence(Optional.of(presence(member))));
  }

  private void renamed(String from, Conversation now) {
    client.watch(from, false);
    client.watch(now.name(), true);
  }

  /** Why somebody is away is asked when that is looked at. */
  private void shown(Conversation now) {
    if (now.presenceProperty().get().filter(new Presence.Away("")::equals).isPresent()) {
      client.askAbout(now.name());
    }
  }

  void apply(RoomEvent event) {
    switch (event) {
      case RoomEvent.PresenceKnown(var who, var now) -> known(who, now);
      case RoomEvent.Learned(var who, PersonFact.IsAway(var why)) ->
          known(who, new Presence.Away(why));
      case RoomEvent.CameIn(_, var member, _) -> seen(List.of(member));
      case RoomEvent.MembersKnown(_, var members) -> seen(members);
      case RoomEvent.PresenceChanged(var who, var away) ->
          known(who, away ? new Presence.Away("") : new Presence.Here());
      case RoomEvent.LinkChanged(var link) when !(link instanceof Link.Online) ->
          conversations.all().forEach(talk -> talk.setPresence(Optional.empty()));
      default -> {}
    }
  }

  private void known(String who, Presence now) {
    conversations
        .find(who)
        .filter(talk -> !talk.isChannel())
        .filter(talk -> tellsMore(now, talk.presenceProperty().get()))
        .ifPresent(talk -> {
          talk.setPresence(Optional.of(now));
          if (talk == conversations.currentProperty().get()) {
            shown(talk);
          }
        });
  }

  /** That somebody is away is told also without the reason, when that is known already. */
  private static boolean tellsMore(Presence now, Optional<Presence> before) {
    return !(now.equals(new Presence.Away(""))
        && before.filter(Presence.Away.class::isInstance).isPresent());
  }

  private void seen(List<Member> members) {
    Map<String, Conversation> missing = new HashMap<>();
    for (Conversation talk : conversations.all()) {
      if (!talk.isChannel()
          && talk.presenceProperty().get().filter(p -> !(p instanceof Presence.Gone)).isEmpty()) {
        missing.put(CaseMapping.fold(talk.name()), talk);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    for (Member member : members) {
      Optional.ofNullable(missing.get(CaseMapping.fold(member.nickname())))
          .ifPresent(talk -> talk.setPresence(Optional.of(presence(member))));
    }
  }

  private Optional<Member> member(String nickname) {
    return conversations.all().stream()
        .flatMap(talk -> talk.members().find(nickname).stream())
        .findFirst();
  }

  private static Presence presence(Member member) {
    return member.away() ? new Presence.Away("") : new Presence.Here();
  }
}
