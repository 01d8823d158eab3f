package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.client.Link;
import chat.roda.client.Refusal;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.SendId;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Explanation;
import chat.roda.ui.conversation.Mentions;
import chat.roda.ui.conversation.News;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/**
 * All conversations of a stay in a room, and what the room's events make of them. The lobby is
 * always there. FX thread.
 */
final class Conversations {
  /** How many there may be; of more, one that was silent for long goes. */
  static final int MAX_CONVERSATIONS = 200;

  private final Clock clock;
  private final ReadOnlyStringWrapper nickname;
  private final Arrangement arrangement = new Arrangement();
  private final ObservableList<Conversation> all = arrangement.all();
  private final ObjectProperty<Conversation> current;
  private final KnownMarks marks = new KnownMarks();
  private final Crossings crossings = new Crossings(this);
  private final RefusedWishes refusals = new RefusedWishes(this);
  private Mentions mentions;
  private BiConsumer<String, Instant> onRead = (name, at) -> {};
  private BiConsumer<String, Conversation> onRenamed = (from, conversation) -> {};
  private Mutes mutes = Mutes.NONE;
  private Kept kept = Kept.NOTHING;
  private KeptTexts texts;
  private Hearing hearing = Hearing.NONE;
  private Predicate<RoomEvent> hiding = event -> false;
  private boolean cameBack;

  Conversations(String nickname, Clock clock) {
    this.clock = clock;
    this.nickname = new ReadOnlyStringWrapper(nickname);
    this.mentions = new Mentions(nickname);
    this.texts = new KeptTexts(kept, this.nickname::get, clock);
    this.current = new SimpleObjectProperty<>(open(RoomClient.LOBBY));
  }

  /** From now on these tell which conversations are muted. */
  void setMutes(Mutes now) {
    mutes = now;
    all.forEach(c -> c.mutedProperty().set(now.isMuted(c.name())));
  }

  /** {@code action} hears of every conversation how far it is read. */
  void setOnRead(BiConsumer<String, Instant> action) {
    onRead = action;
    all.forEach(this::listen);
  }

  /** From now on this keeps how they are arranged, and what is typed there. */
  void setKept(Kept now) {
    kept = now;
    arrangement.order(now.order());
    texts = new KeptTexts(now, nickname::get, clock);
    all.forEach(texts::follow);
    texts.people().forEach(this::open);
    showAgain(now.shown());
    current.subscribe(shown -> kept.show(shown.name()));
  }

  /** Shows what was shown last, unless the person has left it since. */
  private void showAgain(String name) {
    boolean inside =
        name.startsWith("#")
            ? kept.channels().stream().anyMatch(channel -> CaseMapping.same(channel, name))
            : !name.isEmpty() && !kept.isClosed(name);
    if (inside) {
      current.set(open(name));
    }
  }

  /** From now on that is not shown for which {@code now} holds. */
  void setHiding(Predicate<RoomEvent> now) {
    hiding = now;
    all.forEach(c -> c.setHiding(now));
  }

  /** Whether the person wants to see nothing of that. */
  boolean isHidden(RoomEvent event) {
    return hiding.test(event);
  }

  /** {@code now} hears of what is new from now on. */
  void setHearing(Hearing now) {
    hearing = now;
  }

  /** {@code action} hears of every private conversation what its name was, when it is another. */
  void setOnRenamed(BiConsumer<String, Conversation> action) {
    onRenamed = action;
  }

  /** Moves a conversation in the list. */
  void move(Conversation conversation, int to) {
    kept.arrange(arrangement.move(conversation, to));
  }

  private void listen(Conversation conversation) {
    conversation.unread().setOnRead(at -> onRead.accept(conversation.name(), at));
  }

  /** It is known, from elsewhere, up to when the person has read that. */
  private void readUntil(String name, Instant at) {
    marks.add(name, at);
    find(name).ifPresent(c -> c.unread().knownUntil(at));
  }

  /** Shows what our copy has. */
  void recall(Recollection known) {
    known.until().ifPresent(at -> readUntil(known.conversation(), at));
    boolean away = kept.isClosed(known.conversation()) && !known.hasUnread(hiding);
    if (!known.page().isEmpty() && !away) {
      Conversation conversation = open(known.conversation());
      conversation.recall(conversation.take(known.page()), known.newest(), mentions);
      arrangement.refresh();
    }
  }

  ReadOnlyStringProperty nicknameProperty() {
    return nickname.getReadOnlyProperty();
  }

  /** In their order. */
  ObservableList<Conversation> all() {
    return all;
  }

  /** Everybody who is there, or spoke or was spoken with of late. */
  Stream<String> people() {
    return all.stream().flatMap(c -> c.likelyNicknames("").stream());
  }

  /** Shows another one. */
  void show(Conversation conversation) {
    current.get().setWatched(false);
    current.set(conversation);
  }

  /** The one that is shown. */
  ObjectProperty<Conversation> currentProperty() {
    return current;
  }

  Optional<Conversation> find(String name) {
    return all.stream().filter(c -> CaseMapping.same(c.name(), name)).findFirst();
  }

  /** The conversation of that name, made where there is none. */
  Conversation open(String name) {
    return find(name).orElseGet(() -> make(name));
  }

  private Conversation make(String name) {
    if (all.size() >= MAX_CONVERSATIONS) {
      arrangement.longestSilent(current.get(), clock.instant()).ifPresent(this::close);
    }
    var made = new Conversation(name, clock.getZone());
    made.mutedProperty().set(mutes.isMuted(name));
    made.setHiding(hiding);
    arrangement.add(made);
    listen(made);
    texts.follow(made);
    if (!made.isChannel()) {
      kept.close(name, false);
    }
    marks.of(name).ifPresent(made.unread()::knownUntil);
    return made;
  }

  /** Takes it out of the list; the lobby stays. */
  void close(Conversation conversation) {
    if (Arrangement.isLobby(conversation)) {
      return;
    }
    int place = all.indexOf(conversation);
    if (conversation == current.get()) {
      current.set(all.get(place == 0 ? 1 : place - 1));
    }
    arrangement.remove(conversation);
    if (!conversation.isChannel()) {
      kept.close(conversation.name(), true);
    }
  }

  /** Tells the person something in the conversation that is shown. */
  void explain(Explanation what) {
    current.get().transcript().add(new Entry.Explained(what, clock.instant()));
  }

  /** Takes all {@code events}; each conversation tells its changes at once. */
  void apply(List<RoomEvent> events) {
    arrangement.together(() -> events.stream().filter(hiding.negate()).forEach(this::apply));
    for (Conversation c : all) {
      c.members().publish();
      c.unread().publish();
    }
    arrangement.refresh();
  }

  private void apply(RoomEvent event) {
    switch (event) {
      case RoomEvent.LinkChanged(var link) -> linkIs(link);
      case RoomEvent.Entered(var channel) -> open(channel).enter();
      case RoomEvent.Exited(var channel) ->
          find(channel)
              .ifPresent(c -> c.leave(new Explanation.NotInside(c.name()), clock.instant()));
      case RoomEvent.MembersKnown(var channel, var members) ->
          open(channel).members().replaceAll(members);
      case RoomEvent.ModesKnown(var channel, var modes) -> open(channel).setModes(modes);
      case RoomEvent.ModesSet(var channel, var by, var news, var at) ->
          add(channel, new Entry.ModesSet(news, by, at));
      case RoomEvent.Said(var name, var line) -> said(open(name), line);
      case RoomEvent.Reacted reacted ->
          find(reacted.conversation()).ifPresent(c -> c.transcript().react(reacted));
      case RoomEvent.Redacted(var name, var id, _, _, _) ->
          find(name).ifPresent(c -> c.transcript().delete(id));
      case RoomEvent.Edited edited ->
          find(edited.conversation()).ifPresent(c -> c.transcript().edit(edited));
      case RoomEvent.IsTyping(var name, var who, var typing) ->
          find(name).ifPresent(c -> c.typing().take(who, typing, clock.instant()));
      case RoomEvent.CameIn came -> crossings.cameIn(came);
      case RoomEvent.WentOut went -> crossings.wentOut(went);
      case RoomEvent.Removed removed -> crossings.removed(removed);
      case RoomEvent.Renamed renamed -> renamed(renamed);
      case RoomEvent.TopicKnown(var channel, var topic, var by, var at) -> {
        open(channel).setTopic(topic);
        by.ifPresent(_ -> add(channel, new Entry.TopicSet(topic, by, at)));
      }
      case RoomEvent.PresenceChanged(var who, var away) ->
          all.forEach(c -> c.members().setAway(who, away));
      case RoomEvent.NotSent(var id, var why, var said) -> notSent(id, why, said);
      case RoomEvent.Refused refused -> refusals.take(refused);
      case RoomEvent.Invited(var channel, var by) -> explain(new Explanation.Invited(channel, by));
      case RoomEvent.ServerSaid(var text, var at) ->
          add(RoomClient.LOBBY, new Entry.RoomSaid(text, at));
      case RoomEvent.Recalled recalled -> open(recalled.conversation()).recall(recalled);
      case RoomEvent.ReadUntil(var name, var at) -> readUntil(name, at);
      case RoomEvent.PresenceKnown _,
          RoomEvent.BansKnown _,
          RoomEvent.ChannelsKnown _,
          RoomEvent.Learned _,
          RoomEvent.PageRead _,
          RoomEvent.NotRead _,
          RoomEvent.AccountKnown _,
          RoomEvent.AccountRefused _ -> {}
    }
  }

  /** Where no row knows the message, it was a further part of one: it must not go unseen. */
  private void notSent(SendId id, Refusal why, String said) {
    var delivery = new Delivery.NotSent(why, said);
    boolean known = false;
    for (Conversation c : all) {
      known |= c.transcript().notSent(id, delivery);
    }
    if (!known) {
      explain(new Explanation.Refused("", why, said));
    }
  }

  private void linkIs(Link link) {
    switch (link) {
      case Link.Online(var name, _) -> {
        weAre(name);
        all.forEach(c -> c.transcript().pendingAre(new Delivery.Sending()));
      }
      case Link.Waiting _, Link.Failed _, Link.Closed _ -> {
        cameBack = true;
        all.forEach(c -> {
          c.transcript().pendingAre(new Delivery.Waiting());
          c.typing().forget();
        });
      }
      case Link.Connecting _ -> {}
    }
    refusals.linkIs(link);
  }

  private void weAre(String name) {
    nickname.set(name);
    mentions = new Mentions(name);
  }

  private void said(Conversation conversation, ChatLine line) {
    News news = conversation.said(line, line.replayed() && !cameBack, mentions);
    if (news != News.NONE) {
      hearing.heard(conversation, line, news == News.MEANT);
    }
  }

  private void add(String channel, Entry entry) {
    open(channel).transcript().add(entry);
  }

  private void renamed(RoomEvent.Renamed renamed) {
    if (renamed.own()) {
      weAre(renamed.to());
    }
    Optional<Conversation> before = find(renamed.from());
    Optional<Conversation> other =
        find(renamed.to()).filter(c -> before.filter(c::equals).isEmpty());
    before.filter(_ -> other.isEmpty()).ifPresent(c -> goesOn(c, renamed.to()));
    boolean left = other.isPresent() && before.equals(Optional.of(current.get()));
    kept.show(left ? renamed.to() : current.get().name());
    var entry = new Entry.Renamed(renamed.from(), renamed.to(), renamed.own(), renamed.at());
    for (Conversation c : List.copyOf(all)) {
      boolean isTheirs = before.isPresent() && List.of(before, other).contains(Optional.of(c));
      if (isTheirs || c.members().rename(renamed.from(), renamed.to())) {
        c.transcript().add(entry);
      }
    }
  }

  /** All that is kept of the conversation goes with it. */
  private void goesOn(Conversation talk, String name) {
    String before = talk.name();
    talk.rename(name);
    texts.renamed(before, talk);
    mutes.renamed(before, name);
    kept.arrange(arrangement.renamed(before, name));
    talk.unread().until().ifPresent(at -> onRead.accept(name, at));
    onRenamed.accept(before, talk);
  }
}
