package chat.roda.ui.common;

import chat.roda.client.ModeNews;
import chat.roda.texts.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Says what somebody changed about how a channel is run. */
public record ModeWords(Texts texts) {
  /** Sentences without full stops, in one line. */
  public String of(String by, List<ModeNews> news) {
    return news.stream().map(one -> of(by, one)).collect(Collectors.joining(" · "));
  }

  private String of(String by, ModeNews news) {
    return switch (news) {
      case ModeNews.Switched(var flag, var on) ->
          texts.format(
              switch (flag) {
                case INVITE_ONLY -> on ? "modes.inviteOnly" : "modes.notInviteOnly";
                case MODERATED -> on ? "modes.moderated" : "modes.notModerated";
                case TOPIC_PROTECTED -> on ? "modes.topicProtected" : "modes.topicNotProtected";
              },
              by);
      case ModeNews.Key(var on) -> texts.format(on ? "modes.key" : "modes.noKey", by);
      case ModeNews.Limit(var most) ->
          most.isPresent()
              ? texts.format("modes.limit", by, most.getAsInt())
              : texts.format("modes.noLimit", by);
      case ModeNews.Unknown(var mode) -> texts.format("modes.unknown", by, mode);
    };
  }
}
