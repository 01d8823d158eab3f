package chat.roda.ui.help;

import chat.roda.texts.Texts;
import chat.roda.ui.common.AppIcon;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.OwnedWindow;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Views;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.stage.Screen;
import javafx.stage.Window;

/** The pages of the menu <i>Help</i>, each in a small window that Esc closes. FX thread. */
public final class HelpWindows {
  /** Of the screen, the part that a page takes at most. */
  private static final double MOST = 0.9;

  private static final double ABOUT_WIDTH = 400;

  private final Texts texts;
  private final Keyboard keyboard;
  private final Theme theme;

  public HelpWindows(Views views, Theme theme) {
    this.texts = views.texts();
    this.keyboard = views.keyboard();
    this.theme = theme;
  }

  /** Shows every key of the program. */
  public void showKeyboard(Window owner) {
    var page = new KeyboardPage(texts, keyboard);
    // So that the keys scroll it.
    page.setFocusTraversable(true);
    page.setAccessibleText(texts.get("help.keyboard"));
    show(owner, texts.get("help.keyboard"), page, 480, 640);
    page.requestFocus();
  }

  /**
   * Shows what this program is.
   *
   * @param version such as {@code 1.2.0}
   */
  public void showAbout(Window owner, String version) {
    var icon = new ImageView(AppIcon.image(128));
    icon.setFitWidth(72);
    icon.setFitHeight(72);
    var name = new Label("Roda");
    name.getStyleClass().add("roda-title");
    var number = new Label(texts.format("help.about.version", version));
    number.getStyleClass().add("roda-quiet");
    var what = new Label(texts.get("help.about.what"));
    what.setWrapText(true);
    what.setTextAlignment(TextAlignment.CENTER);
    var licence = new Label(texts.get("help.about.licence"));
    licence.getStyleClass().addAll("roda-small", "roda-quiet");
    licence.setWrapText(true);
    licence.setTextAlignment(TextAlignment.CENTER);
    var parts = new Label(texts.get("help.about.parts"));
    parts.getStyleClass().addAll("roda-small", "roda-quiet");
    parts.setWrapText(true);
    parts.setTextAlignment(TextAlignment.CENTER);
    var page = new VBox(8, icon, name, number, what, licence, parts);
    page.setId("about-page");
    page.getStyleClass().add("about-page");
    page.setAlignment(Pos.CENTER);
    show(owner, texts.get("help.about"), page, ABOUT_WIDTH, heightOf(page, ABOUT_WIDTH));
  }

  /** At the usual text size, and dressed as it will be. */
  private double heightOf(Region page, double width) {
    double larger = larger();
    var place = new Group(page);
    var scene = new Scene(place);
    theme.dress(scene);
    place.applyCss();
    double height = page.prefHeight(width * larger);
    place.getChildren().clear();
    return Math.ceil(height / larger);
  }

  private double larger() {
    return theme.choiceProperty().get().textSize() / 100.0;
  }

  private void show(Window owner, String title, Parent page, double width, double height) {
    double larger = larger();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    var scene =
        new Scene(
            page,
            Math.min(width * larger, screen.getWidth() * MOST),
            Math.min(height * larger, screen.getHeight() * MOST));
    theme.dress(scene);
    OwnedWindow.over(owner, title, scene).show();
  }
}
