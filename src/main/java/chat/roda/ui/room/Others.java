package chat.roda.ui.room;

import chat.roda.client.PersonFact;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.people.PersonDeeds;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What a person does about the others in a room. FX thread. */
public final class Others implements PersonDeeds {
  private final RoomClient client;
  private final Conversations conversations;
  private final RoomPast past;
  private final Runnable onHidden;
  private final ReadOnlyObjectWrapper<Set<String>> ignored = new ReadOnlyObjectWrapper<>(Set.of());
  private Ignores ignores = Ignores.NOBODY;
  private Subscription following = Subscription.EMPTY;
  private Consumer<String> onTold = nickname -> {};
  private Predicate<Optional<String>> onAway = why -> false;
  private BiConsumer<String, PersonFact> onLearned = (nickname, fact) -> {};

  /**
   * @param onHidden is run when others are ignored than before
   */
  Others(RoomClient client, Conversations conversations, RoomPast past, Runnable onHidden) {
    this.client = client;
    this.conversations = conversations;
    this.past = past;
    this.onHidden = onHidden;
    conversations.setHiding(this::isHidden);
  }

  /** Follows these until {@link #end}. */
  void setIgnores(Ignores now) {
    ignores = now;
    following.unsubscribe();
    ObservableValue<Set<String>> nicknames = now.nicknames();
    ignored.set(nicknames.getValue());
    following = nicknames.subscribe((_, others) -> ignoredAre(others));
  }

  /** Who is ignored stays as it is: the stay is over. */
  void end() {
    following.unsubscribe();
  }

  private void ignoredAre(Set<String> now) {
    ignored.set(now);
    for (Conversation conversation : conversations.all()) {
      conversation.unread().forget(this::isIgnored);
      past.paging().readAgain(conversation);
    }
    past.find().changed();
    onHidden.run();
  }

  /** {@code action} hears of what the room tells of somebody. */
  public void setOnLearned(BiConsumer<String, PersonFact> action) {
    onLearned = action;
  }

  /** {@code action} shows who somebody is. */
  public void setOnTold(Consumer<String> action) {
    onTold = action;
  }

  /** Shows who that is. */
  void tellOf(String nickname) {
    onTold.accept(nickname);
  }

  /**
   * {@code action} takes that the person is away, in all rooms, and why; without a reason, that
   * they are back if they were away. It gives whether they are away now.
   */
  public void setOnAway(Predicate<Optional<String>> action) {
    onAway = action;
  }

  /** The person says that they are away, or back; whether they are away now. */
  boolean sayAway(Optional<String> why) {
    return onAway.test(why);
  }

  void apply(RoomEvent event) {
    if (event instanceof RoomEvent.Learned(var nickname, var fact)) {
      onLearned.accept(nickname, fact);
    }
  }

  /** Whether that is of somebody of whom the person wants to see nothing. */
  private boolean isHidden(RoomEvent event) {
    return switch (event) {
      case RoomEvent.Said(_, var line) -> !line.own() && isIgnored(line.sender());
      case RoomEvent.Reacted reacted -> isIgnored(reacted.nickname());
      case RoomEvent.IsTyping typing -> isIgnored(typing.nickname());
      case RoomEvent.Recalled(_, var what) -> isHidden(what);
      case RoomEvent other -> false;
    };
  }

  @Override
  public void talk(String nickname) {
    conversations.show(conversations.open(nickname));
  }

  @Override
  public void ask(String nickname) {
    client.askAbout(nickname);
  }

  @Override
  public ObservableValue<Set<String>> ignored() {
    return ignored.getReadOnlyProperty();
  }

  @Override
  public boolean isIgnored(String nickname) {
    Set<String> folded = ignored.get();
    return !folded.isEmpty() && folded.contains(CaseMapping.fold(nickname));
  }

  @Override
  public void ignore(String nickname, boolean now) {
    ignores.ignore(nickname, now);
  }

  /** Tells everybody that the person is away, or back where {@code why} is empty. */
  public void tellAway(Optional<String> why) {
    client.changeAway(why);
  }
}
