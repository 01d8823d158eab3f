package chat.roda.ui.room;

import chat.roda.client.ChannelChange;
import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.Moderation;
import chat.roda.client.Moderation.Power;
import chat.roda.texts.Texts;

/** Says what was done by somebody who is in charge. */
record ModerationWords(Texts texts) {
  String of(Moderation moderation) {
    String who = moderation.nickname();
    return switch (moderation) {
      case Moderation.Change(_, _, Power power, boolean given) ->
          switch (power) {
            case OPERATOR ->
                given
                    ? texts.format("room.moderation.operator", who)
                    : texts.format("room.moderation.noOperator", who);
            case VOICE ->
                given
                    ? texts.format("room.moderation.voice", who)
                    : texts.format("room.moderation.noVoice", who);
          };
      case Moderation.Remove _ -> texts.format("room.moderation.removed", who);
      case Moderation.Ban _ -> texts.format("room.moderation.banned", who);
      case Moderation.Unban _ -> texts.format("room.moderation.unbanned", who);
      case Moderation.Invite _ -> texts.format("room.moderation.invited", who);
    };
  }

  String of(ChannelChange change) {
    String where = change.channel();
    return switch (change) {
      case ChannelChange.Topic(_, String topic, _) ->
          topic.isEmpty()
              ? texts.format("channel.done.noTopic", where)
              : texts.format("channel.done.topic", where);
      case ChannelChange.Switch(_, Flag flag, boolean on) -> ofSwitch(where, flag, on);
      case ChannelChange.Key(_, var key, _) ->
          key.isPresent()
              ? texts.format("channel.done.key", where)
              : texts.format("channel.done.noKey", where);
      case ChannelChange.Ban(_, String mask, boolean on) ->
          on
              ? texts.format("channel.done.ban", BansBar.whom(texts, mask), where)
              : texts.format("channel.done.noBan", BansBar.whom(texts, mask), where);
      case ChannelChange.Limit(_, var limit, _) ->
          limit.isPresent()
              ? texts.format("channel.done.limit", where, limit.getAsInt())
              : texts.format("channel.done.noLimit", where);
    };
  }

  private String ofSwitch(String where, Flag flag, boolean on) {
    return switch (flag) {
      case MODERATED ->
          on
              ? texts.format("channel.done.moderated", where)
              : texts.format("channel.done.notModerated", where);
      case INVITE_ONLY ->
          on
              ? texts.format("channel.done.inviteOnly", where)
              : texts.format("channel.done.notInviteOnly", where);
      case TOPIC_PROTECTED ->
          on
              ? texts.format("channel.done.topicProtected", where)
              : texts.format("channel.done.topicNotProtected", where);
    };
  }
}
