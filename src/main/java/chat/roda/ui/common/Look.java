package chat.roda.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.paint.Color;

/** A set of colours: our sheet of tokens, and AtlantaFX's below it. */
enum Look {
  LIGHT("light", new PrimerLight().getUserAgentStylesheet(), "#ffffff"),
  DARK("dark", new PrimerDark().getUserAgentStylesheet(), "#0d1117"),
  CONTRAST("contrast", new PrimerDark().getUserAgentStylesheet(), "#000000");

  private final String sheet;
  private final String base;
  private final String ground;

  Look(String sheet, String base, String ground) {
    this.sheet = sheet;
    this.base = base;
    this.ground = ground;
  }

  /** The name of the file with the tokens. */
  String sheet() {
    return sheet;
  }

  /** The sheet of the whole program. */
  String base() {
    return base;
  }

  /** What is behind everything, {@code -color-bg-default} in the sheets. */
  Color ground() {
    return Color.web(ground);
  }
}
