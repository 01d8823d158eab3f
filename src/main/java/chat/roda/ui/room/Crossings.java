package chat.roda.ui.room;

import chat.roda.client.RoomEvent;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Explanation;
import chat.roda.ui.conversation.Movements;

/** Who comes into channels, and goes or is put out of them. FX thread. */
final class Crossings {
  private final Conversations conversations;

  Crossings(Conversations conversations) {
    this.conversations = conversations;
  }

  void cameIn(RoomEvent.CameIn came) {
    Conversation where = conversations.open(came.channel());
    where.members().add(came.member());
    String who = came.member().nickname();
    where.transcript().add(new Entry.Moved(Movements.cameIn(who), came.at()));
  }

  void wentOut(RoomEvent.WentOut went) {
    var how = Movements.wentOut(went.nickname(), went.reason());
    out(conversations.open(went.channel()), went.nickname(), new Entry.Moved(how, went.at()));
  }

  /** That we are, is told where the person is, too. */
  void removed(RoomEvent.Removed removed) {
    Conversation from = conversations.open(removed.channel());
    if (!CaseMapping.same(removed.nickname(), conversations.nicknameProperty().get())) {
      var how = new Entry.Removed(removed.nickname(), removed.by(), removed.reason(), removed.at());
      out(from, removed.nickname(), how);
      return;
    }
    var why = new Explanation.Removed(removed.channel(), removed.by(), removed.reason());
    from.removed(why, removed.at());
    Conversation shown = conversations.currentProperty().get();
    if (shown != from) {
      shown.transcript().add(new Entry.Explained(why, removed.at()));
    }
  }

  private static void out(Conversation where, String who, Entry how) {
    where.members().remove(who);
    where.typing().done(who);
    where.transcript().add(how);
  }
}
