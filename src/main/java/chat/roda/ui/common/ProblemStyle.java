package chat.roda.ui.common;

import javafx.scene.control.Label;

/** The look of a sentence that says what is wrong, and of a hint that only helps. */
public final class ProblemStyle {
  private static final String PROBLEM = "roda-problem";
  private static final String QUIET = "roda-quiet";

  private ProblemStyle() {}

  /** Shows {@code label} as a problem, or else as a hint. FX thread. */
  public static void set(Label label, boolean problem) {
    label.getStyleClass().removeAll(PROBLEM, QUIET);
    label.getStyleClass().add(problem ? PROBLEM : QUIET);
  }
}
