package chat.roda.ui.conversation;

import chat.roda.client.ChannelModes;
import chat.roda.client.ChatLine;
import chat.roda.client.Presence;
import chat.roda.client.RoomEvent;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.people.MemberList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

/** A channel, or what one person and we say to each other. FX thread. */
public final class Conversation {
  /** How many of the newest rows tell who is talking at the moment. */
  private static final int RECENT = 200;

  private final ReadOnlyStringWrapper name;
  private final boolean channel;
  private final Waiting unsent = new Waiting();
  private final Transcript transcript;
  private final MemberList members = new MemberList();
  private final ReadOnlyStringWrapper topic = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<ChannelModes> modes =
      new ReadOnlyObjectWrapper<>(ChannelModes.NONE);
  private final Unread unread = new Unread();
  private Predicate<RoomEvent> hiding = event -> false;
  private final ObservableBooleanValue calling = unread.mentionsProperty().greaterThan(0);
  private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper();
  private final Composing composing = new Composing();
  private final BooleanProperty muted = new SimpleBooleanProperty();
  private final TypingPeople typing = new TypingPeople();
  private final ReadOnlyObjectWrapper<Optional<Presence>> presence =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean watched;
  private Optional<Instant> lastSaid = Optional.empty();

  /**
   * @param name a channel, or the nickname of the other person
   * @param zone where the reader is
   */
  public Conversation(String name, ZoneId zone) {
    this.name = new ReadOnlyStringWrapper(name);
    this.channel = name.startsWith("#") || name.startsWith("&");
    this.transcript = new Transcript(zone, unsent);
  }

  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  public String name() {
    return name.get();
  }

  /** Whether it is a channel, and not with one person. */
  public boolean isChannel() {
    return channel;
  }

  public Transcript transcript() {
    return transcript;
  }

  /** Our own messages that the room does not have. */
  public Waiting unsent() {
    return unsent;
  }

  /** Who is in the channel; empty where it is with one person. */
  public MemberList members() {
    return members;
  }

  /** Empty where there is none. */
  public ReadOnlyStringProperty topicProperty() {
    return topic.getReadOnlyProperty();
  }

  /** How the channel is run. */
  public ReadOnlyObjectProperty<ChannelModes> modesProperty() {
    return modes.getReadOnlyProperty();
  }

  /** What the reader has not seen. */
  public Unread unread() {
    return unread;
  }

  /** How many messages the reader has not seen. */
  public ReadOnlyIntegerProperty unreadProperty() {
    return unread.countProperty();
  }

  /** Whether one of those is meant for us. */
  public ObservableBooleanValue callingProperty() {
    return calling;
  }

  /** Whether we were in this channel and are there no longer. */
  public ReadOnlyBooleanProperty leftProperty() {
    return left.getReadOnlyProperty();
  }

  /** Whether the other person is there; empty in a channel, and while that is not known. */
  public ReadOnlyObjectProperty<Optional<Presence>> presenceProperty() {
    return presence.getReadOnlyProperty();
  }

  public void setPresence(Optional<Presence> now) {
    presence.set(now);
  }

  /** What is typed and not sent. */
  public StringProperty draftProperty() {
    return composing.draftProperty();
  }

  /** To which message the next one that is sent replies. */
  public ObjectProperty<Optional<ChatLine>> replyingProperty() {
    return composing.replyingProperty();
  }

  /** What is being typed, and to what it belongs. */
  public Composing composing() {
    return composing;
  }

  /** Whether the person wants to hear less of it: only what is meant for them is counted. */
  public BooleanProperty mutedProperty() {
    return muted;
  }

  /** How many unread messages the person wants to know of. */
  public int countedUnread() {
    return muted.get() ? unread.mentionsProperty().get() : unread.countProperty().get();
  }

  /** Who is typing at the moment. */
  public TypingPeople typing() {
    return typing;
  }

  /** Takes from what the history tells what stands beside messages; the rest is for the rows. */
  public List<Entry> take(List<RoomEvent> told) {
    List<RoomEvent> seen = told.stream().filter(hiding.negate()).toList();
    seen.forEach(event -> {
      RoomEvent what = event instanceof RoomEvent.Recalled(_, var recalled) ? recalled : event;
      if (what instanceof RoomEvent.Reacted reacted) {
        transcript.react(reacted);
      } else if (what instanceof RoomEvent.Redacted redacted) {
        transcript.delete(redacted.id());
      } else if (what instanceof RoomEvent.Edited edited) {
        transcript.edit(edited);
      }
    });
    return Entries.of(seen);
  }

  /** Shows what the history tells where it belongs, unless it is there. */
  public void recall(RoomEvent told) {
    take(List.of(told)).stream()
        .filter(entry -> !AlreadyTold.in(transcript.rows(), entry))
        .forEach(transcript::recall);
  }

  /** From now on that is not shown for which {@code now} holds. */
  public void setHiding(Predicate<RoomEvent> now) {
    hiding = now;
  }

  public void rename(String newName) {
    name.set(newName);
  }

  public void setTopic(String newTopic) {
    topic.set(newTopic);
  }

  public void setModes(ChannelModes now) {
    modes.set(now);
  }

  /** We are in this channel now; what it is about, it tells where there is something to tell. */
  public void enter() {
    left.set(false);
    topic.set("");
  }

  /** We were not let in: what is shown of it, our copy has. */
  public void stayOutside() {
    left.set(true);
    members.replaceAll(List.of());
  }

  /** We are not there any more, and are told so once: who is there is not told from now on. */
  public void leave(Explanation why, Instant at) {
    if (!left.get()) {
      left.set(true);
      members.replaceAll(List.of());
      topic.set("");
      transcript.add(new Entry.Explained(why, at));
    }
  }

  /** Somebody put us out, which whoever looks elsewhere must not miss. */
  public void removed(Explanation.Removed why, Instant at) {
    leave(why, at);
    if (!watched) {
      unread.add(at, why.by(), true);
    }
  }

  /** Tells whether the reader sees the newest message at the moment; then nothing is unread. */
  public void setWatched(boolean now) {
    watched = now;
    if (now) {
      SeenTimes.of(transcript.rows(), 0, transcript.rows().size() - 1)
          .ifPresent(times -> unread.seenUntil(times.to()));
    }
  }

  /** The reader sees these rows; what they jumped over they do not. */
  public void seen(Seen rows) {
    SeenTimes.of(transcript.rows(), rows.first(), rows.last())
        .ifPresent(times -> unread.seenBetween(times.from(), times.to()));
  }

  /** The person wants nothing of it to count as unread any more. */
  public void readAll() {
    unread.seenAll();
  }

  /**
   * Takes what the room says was said.
   *
   * @param known whether it is nothing new to a reader of whom nothing else is known
   * @param own finds our nickname, for whether it is meant for us
   * @return what it is to the reader
   */
  public News said(ChatLine line, boolean known, Mentions own) {
    saidAt(line.at());
    boolean news = unread.isNew(line, known);
    boolean isNew = news && (!watched || line.replayed());
    boolean firstNew = isNew && unread.isEmpty();
    if (firstNew || (line.own() && !line.replayed())) {
      transcript.clearNew();
    }
    transcript.said(line, firstNew);
    typing.done(line.sender());
    if (isNew) {
      unread.add(line.at(), line.sender(), isCalling(line, own));
    } else if (watched || (line.own() && !line.replayed())) {
      unread.seenUntil(line.at());
    }
    return !news ? News.NONE : isCalling(line, own) ? News.MEANT : News.SAID;
  }

  /** When something was said last, as far as is known; empty where nothing was yet. */
  public Optional<Instant> lastSaid() {
    return lastSaid;
  }

  private void saidAt(Instant at) {
    lastSaid = lastSaid.filter(at::isBefore).or(() -> Optional.of(at));
  }

  /** Whether the reader looks at its newest message at the moment. */
  public boolean isWatched() {
    return watched;
  }

  /**
   * Shows what is known from earlier.
   *
   * @param newest whether nothing was said after it
   */
  public void recall(List<Entry> page, boolean newest, Mentions own) {
    transcript.show(page, newest);
    boolean first = true;
    for (int i = 0; i < transcript.rows().size(); i++) {
      if (transcript.rows().get(i).entry() instanceof Entry.Spoken(var line, Delivery.InRoom _)) {
        saidAt(line.at());
        if (unread.isNew(line, true)) {
          unread.add(line.at(), line.sender(), isCalling(line, own));
          if (first) {
            transcript.markNew(i);
          }
          first = false;
        }
      }
    }
    unread.publish();
  }

  private boolean isCalling(ChatLine line, Mentions own) {
    return !channel || own.areIn(line.text());
  }

  /** Everybody who may be meant by a nickname, those first who spoke last. */
  public List<String> likelyNicknames(String own) {
    List<Row> rows = transcript.rows();
    Stream<String> spoke =
        rows.subList(Math.max(0, rows.size() - RECENT), rows.size()).reversed().stream()
            .map(Row::entry)
            .filter(Entry.Spoken.class::isInstance)
            .map(entry -> ((Entry.Spoken) entry).line().sender());
    return Stream.concat(spoke, channel ? members.nicknames() : Stream.of(name()))
        .filter(nickname -> !CaseMapping.same(nickname, own))
        .filter(nickname -> !channel || members.find(nickname).isPresent())
        .distinct()
        .toList();
  }
}
