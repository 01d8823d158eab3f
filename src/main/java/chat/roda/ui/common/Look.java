package chat.roda.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** A set of colours: our sheet of tokens, and AtlantaFX's below it. */
enum Look {
  LIGHT("light", new PrimerLight().getUserAgentStylesheet()),
  DARK("dark", new PrimerDark().getUserAgentStylesheet()),
  CONTRAST("contrast", new PrimerDark().getUserAgentStylesheet());

  private final String sheet;
  private final String base;

  Look(String sheet, String base) {
    this.sheet = sheet;
    this.base = base;
  }

  /** The name of the file with the tokens. */
  String sheet() {
    return sheet;
  }

  /** The sheet of the whole program. */
  String base() {
    return base;
  }
}
