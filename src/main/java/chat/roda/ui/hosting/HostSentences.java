package chat.roda.ui.hosting;

import chat.roda.texts.Texts;

/** What is said when a room cannot be hosted. */
public final class HostSentences {
  private final Texts texts;

  public HostSentences(Texts texts) {
    this.texts = texts;
  }

  public String of(HostingState.Failed failed) {
    String port = Integer.toString(failed.wish().port());
    return switch (failed.problem()) {
      case PORT_IN_USE -> texts.format("hosting.problem.portInUse", port);
      case NOT_PERMITTED -> texts.format("hosting.problem.notPermitted", port);
      case NO_NETWORK -> texts.get("hosting.problem.noNetwork");
      case ROOM_OPEN -> texts.format("hosting.problem.roomOpen", failed.detail());
      case ACCOUNTS -> texts.format("hosting.problem.accounts", failed.detail());
      case OTHER -> texts.format("hosting.problem.other", failed.detail());
    };
  }
}
