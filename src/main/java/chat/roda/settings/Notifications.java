package chat.roda.settings;

import java.util.List;
import java.util.Optional;

/**
 * How the person is told of messages.
 *
 * @param sound whether it is heard too
 * @param doNotDisturb whether nothing is told until this is turned off
 * @param muted the conversations of which the person wants to hear less, each with its room, at
 *     most {@value #MAX_MUTED}
 */
public record Notifications(
    AttentionChoice about,
    boolean sound,
    boolean doNotDisturb,
    Optional<QuietHours> quietHours,
    List<String> muted) {
  public static final int MAX_MUTED = 500;

  public static final Notifications DEFAULT =
      new Notifications(AttentionChoice.MENTIONS, true, false, Optional.empty(), List.of());

  public Notifications {
    muted = muted.stream().limit(MAX_MUTED).toList();
  }

  public Notifications withAbout(AttentionChoice changed) {
    return new Notifications(changed, sound, doNotDisturb, quietHours, muted);
  }

  public Notifications withSound(boolean changed) {
    return new Notifications(about, changed, doNotDisturb, quietHours, muted);
  }

  public Notifications withDoNotDisturb(boolean changed) {
    return new Notifications(about, sound, changed, quietHours, muted);
  }

  public Notifications withQuietHours(Optional<QuietHours> changed) {
    return new Notifications(about, sound, doNotDisturb, changed, muted);
  }

  /** Mutes a conversation, or does so no longer. */
  public Notifications withMuted(String conversation, boolean now) {
    return new Notifications(
        about, sound, doNotDisturb, quietHours, Marked.with(muted, conversation, now));
  }
}
