package chat.roda.ui.input;

import chat.roda.irc.CaseMapping;
import java.util.List;
import java.util.Optional;

/**
 * Completes a nickname where the caret stands; asked again with what it gave, it goes on to the
 * next one that fits.
 */
public final class NicknameCompletion {
  private Optional<Run> run = Optional.empty();

  /** The text of the input box and the place of the caret in it. */
  public record Text(String text, int caret) {}

  private record Run(Text before, int start, List<String> fitting, int chosen, Text shown) {}

  /**
   * What stands in the box after completing; empty where there is nothing to complete.
   *
   * @param nicknames all that may be meant, the likeliest first
   * @param step 1 for the next one that fits, -1 for the one before
   */
  public Optional<Text> complete(Text now, List<String> nicknames, int step) {
    Optional<Run> going = run.filter(r -> r.shown().equals(now));
    run = going.isPresent() ? going.map(r -> shown(r, step)) : begin(now, nicknames);
    return run.map(Run::shown);
  }

  private static Optional<Run> begin(Text now, List<String> nicknames) {
    int start = now.caret();
    while (start > 0 && !Character.isWhitespace(now.text().charAt(start - 1))) {
      start--;
    }
    int from = now.text().startsWith("@", start) ? start + 1 : start;
    String begun = CaseMapping.fold(now.text().substring(from, now.caret()));
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    List<String> fitting =
        nicknames.stream().filter(n -> CaseMapping.fold(n).startsWith(begun)).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(shown(new Run(now, from, fitting, -1, now), 1));
  }

  private static Run shown(Run run, int step) {
    int chosen = Math.floorMod(run.chosen() + step, run.fitting().size());
    Text before = run.before();
    String nickname = run.fitting().get(chosen);
    String after = before.text().substring(before.caret());
    String sign = run.start() == 0 ? ": " : after.startsWith(" ") ? "" : " ";
    String upToCaret = before.text().substring(0, run.start()) + nickname + sign;
    var shown = new Text(upToCaret + after, upToCaret.length());
    return new Run(before, run.start(), run.fitting(), chosen, shown);
  }
}
