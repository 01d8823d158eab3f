package chat.roda.ui.room;

import chat.roda.client.ChannelChange;
import chat.roda.client.ChatLine;
import chat.roda.client.Moderation;
import chat.roda.client.Refusal;
import chat.roda.client.RoomClient;
import chat.roda.irc.Nickname;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Explanation;
import chat.roda.ui.input.Markup;
import chat.roda.ui.input.Typed;
import java.util.Optional;

/** Does what was typed. FX thread. */
record TypedCommands(
    RoomViewModel room, RoomClient client, Conversations conversations, Speech speech) {
  /** Does {@code typed} in the conversation that is shown. */
  void run(String typed) {
    Conversation here = conversations.currentProperty().get();
    Optional<ChatLine> edited = here.composing().editingProperty().get();
    if (edited.isPresent()) {
      edit(here, edited.get(), typed);
      return;
    }
    switch (Typed.of(typed)) {
      case Typed.Nothing _ -> {}
      case Typed.Say(var text) -> speech.say(here, Markup.toWire(text), ChatLine.Kind.MESSAGE);
      case Typed.Act(var text) -> speech.say(here, Markup.toWire(text), ChatLine.Kind.ACTION);
      case Typed.Tell(var who, var text) -> {
        room.openWith(who);
        speech.say(conversations.open(who), Markup.toWire(text), ChatLine.Kind.MESSAGE);
      }
      case Typed.Open(var who) -> room.openWith(who);
      case Typed.ChangeNickname(var nickname) ->
          Nickname.check(nickname)
              .ifPresentOrElse(
                  problem -> conversations.explain(new Explanation.NoNickname(nickname, problem)),
                  () -> room.changeNickname(nickname));
      case Typed.ChangeTopic(var topic) ->
          client.change(new ChannelChange.Topic(here.name(), topic, here.topicProperty().get()));
      case Typed.ShowTopic _ ->
          conversations.explain(new Explanation.TopicIs(here.topicProperty().get()));
      case Typed.Join(var channel, var password) ->
          room.doors().join(channel, password).ifPresent(room::show);
      case Typed.ListChannels _ -> room.channelList().show();
      case Typed.Part(var channel) -> room.doors().part(channel.orElse(here.name()));
      case Typed.Away(var why) ->
          conversations.explain(new Explanation.AwayNow(room.others().sayAway(why)));
      case Typed.About(var who) -> room.others().tellOf(who);
      case Typed.Invite(var who) -> room.doors().moderate(new Moderation.Invite(here.name(), who));
      case Typed.Ignore(var who) -> room.others().ignore(who, !room.others().isIgnored(who));
      case Typed.Kick(var who, var reason) ->
          room.doors().moderate(new Moderation.Remove(here.name(), who, reason));
      case Typed.Ban(var who, var why) when here.members().find(who).isPresent() ->
          room.doors()
              .moderate(new Moderation.Ban(here.name(), who, Moderation.Mark.NICKNAME, why));
      case Typed.Ban(var who, _) ->
          room.doors()
              .change(new ChannelChange.Ban(here.name(), ChannelChange.Ban.mask(who), true));
      case Typed.Unban(var who) ->
          room.doors()
              .change(new ChannelChange.Ban(here.name(), ChannelChange.Ban.mask(who), false));
      case Typed.Leave _ -> room.leave();
      case Typed.Help _ -> conversations.explain(new Explanation.Commands());
      case Typed.Incomplete(var command) -> conversations.explain(new Explanation.Usage(command));
      case Typed.Unknown(var command) ->
          conversations.explain(new Explanation.UnknownCommand(command));
    }
  }

  /** A message has no commands in it: what looks like one is words. */
  private void edit(Conversation here, ChatLine line, String typed) {
    Typed what = Typed.of(typed);
    ChatLine.Kind kind = what instanceof Typed.Act ? ChatLine.Kind.ACTION : ChatLine.Kind.MESSAGE;
    String words =
        what instanceof Typed.Act(var text)
            ? text
            : what instanceof Typed.Say(var text) ? text : typed.strip();
    String wire = Markup.toWire(words);
    boolean same = line.wire().equals(wire) && line.kind() == kind;
    if (same || speech.edit(here, line, wire, kind)) {
      here.composing().endEditing();
    } else {
      here.draftProperty().set(typed);
      conversations.explain(new Explanation.Refused("", Refusal.TOO_LONG, ""));
    }
  }
}
