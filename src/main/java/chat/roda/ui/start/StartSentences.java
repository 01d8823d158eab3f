package chat.roda.ui.start;

import chat.roda.texts.Texts;

/** What the start page says when joining a room came to nothing. */
final class StartSentences {
  private final Texts texts;

  StartSentences(Texts texts) {
    this.texts = texts;
  }

  String of(StartProblem problem) {
    String address = problem.address().toString();
    String port = Integer.toString(problem.address().port());
    return switch (problem.why()) {
      case REFUSED -> texts.format("start.failure.refused", address, port);
      case NO_ANSWER -> texts.format("start.failure.noAnswer", address, port);
      case UNKNOWN_HOST -> texts.format("start.failure.unknownHost", problem.address().host());
      case NO_NETWORK -> texts.format("start.failure.noNetwork", address);
      case NOT_A_ROOM -> texts.format("start.failure.notARoom", address, port);
      case TURNED_AWAY ->
          problem.said().isBlank()
              ? texts.get("start.failure.turnedAway")
              : texts.format("start.failure.turnedAwaySaying", problem.said());
      case PASSWORD_WANTED -> texts.get("start.failure.passwordWanted");
      case PASSWORD_WRONG -> texts.get("start.failure.passwordWrong");
      case LOST -> texts.format("start.failure.lost", address);
      case HOST_STOPPED -> texts.get("start.failure.hostStopped");
    };
  }
}
