package chat.roda.ui.room;

import chat.roda.client.PersonFact;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.ui.people.PersonDeeds;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a person does about the others in a room. FX thread. */
public final class Others implements PersonDeeds {
  private final RoomClient client;
  private final Conversations conversations;
  private final Paging paging;
  private Ignores ignores = Ignores.NOBODY;
  private BiConsumer<String, PersonFact> onLearned = (nickname, fact) -> {};

  Others(RoomClient client, Conversations conversations, Paging paging) {
    this.client = client;
    this.conversations = conversations;
    this.paging = paging;
  }

  void setIgnores(Ignores now) {
    ignores = now;
    conversations.setHiding(this::isHidden);
  }

  /** {@code action} hears of what the room tells of somebody. */
  public void setOnLearned(BiConsumer<String, PersonFact> action) {
    onLearned = action;
  }

  void apply(RoomEvent event) {
    if (event instanceof RoomEvent.Learned(var nickname, var fact)) {
      onLearned.accept(nickname, fact);
    }
  }

  /** Whether that is of somebody of whom the person wants to see nothing. */
  private boolean isHidden(RoomEvent event) {
    return switch (event) {
      case RoomEvent.Said(_, var line) -> !line.own() && ignores.isIgnored(line.sender());
      case RoomEvent.Reacted reacted -> ignores.isIgnored(reacted.nickname());
      case RoomEvent.IsTyping typing -> ignores.isIgnored(typing.nickname());
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
  public boolean isIgnored(String nickname) {
    return ignores.isIgnored(nickname);
  }

  @Override
  public void ignore(String nickname, boolean now) {
    ignores.ignore(nickname, now);
    conversations.all().forEach(paging::readAgain);
  }

  /** Tells everybody that the person is away, or back where {@code why} is empty. */
  public void tellAway(Optional<String> why) {
    client.changeAway(why);
  }
}
