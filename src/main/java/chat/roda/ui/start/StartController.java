package chat.roda.ui.start;

import chat.roda.texts.Texts;
import chat.roda.ui.common.AppIcon;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Inside;
import chat.roda.ui.common.Scrolling;
import chat.roda.ui.common.Views;
import chat.roda.ui.hosting.HostingViewModel;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * The start page: two cards side by side, or one under the other where there is no room. For one
 * person who hosts there are many who join: that card comes first, and has the focus.
 */
public final class StartController {
  /** Narrower than so many times the height of its title, the cards are one under the other. */
  private static final double NARROW = 27;

  private static final PseudoClass NARROW_PAGE = PseudoClass.getPseudoClass("narrow");

  private final StartViewModel model;
  private final Views views;
  private final Texts texts;
  private final HostingViewModel hosting;
  private final StartActions actions;

  @FXML private ScrollPane page;
  @FXML private ImageView logo;
  @FXML private Label greeting;
  @FXML private GridPane cards;

  @SuppressWarnings("NullAway.Init")
  private Node hostCard;

  @SuppressWarnings("NullAway.Init")
  private Node joinCard;

  private StartController(
      StartViewModel model, Views views, HostingViewModel hosting, StartActions actions) {
    this.model = model;
    this.views = views;
    this.texts = views.texts();
    this.hosting = hosting;
    this.actions = actions;
  }

  /** Loads the page. FX thread. */
  public static Parent load(
      Views views, StartViewModel model, HostingViewModel hosting, StartActions actions) {
    return views.load(FxmlView.START, new StartController(model, views, hosting, actions));
  }

  @FXML
  private void initialize() {
    logo.setImage(AppIcon.image(128));
    greeting
        .textProperty()
        .bind(
            model
                .nicknameProperty()
                .when(Attached.of(page))
                .map(name -> texts.format("start.greeting", name)));
    hostCard =
        views.load(
            FxmlView.HOST_CARD,
            new HostCardController(model, hosting, actions, texts, this::reveal));
    joinCard =
        views.load(FxmlView.JOIN_CARD, new JoinCardController(model, actions, texts, this::reveal));
    cards.getChildren().setAll(joinCard, hostCard);
    page.widthProperty().subscribe(this::arrange);
    greeting.fontProperty().subscribe(this::arrange);
  }

  private void arrange() {
    boolean narrow = page.getWidth() < NARROW * greeting.getFont().getSize();
    page.pseudoClassStateChanged(NARROW_PAGE, narrow);
    GridPane.setConstraints(joinCard, 0, 0);
    GridPane.setConstraints(hostCard, narrow ? 0 : 1, narrow ? 1 : 0);
    var column = new ColumnConstraints();
    column.setPercentWidth(narrow ? 100 : 50);
    cards.getColumnConstraints().setAll(column);
    if (!narrow) {
      cards.getColumnConstraints().add(column);
    }
    Platform.runLater(this::revealFocus);
  }

  /** What is told, or has the focus, below the edge of the window would not be seen. */
  private void reveal(Node part) {
    Scene scene = page.getScene();
    if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
      // The page may have come this moment, and has no size until all around it has one.
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Scrolling.reveal(page, part);
    }
  }

  private void revealFocus() {
    Optional.ofNullable(page.getScene())
        .map(Scene::getFocusOwner)
        .filter(owner -> Inside.is(owner, page))
        .ifPresent(this::reveal);
  }

  @FXML
  private void changeNickname() {
    actions.changeNickname();
  }
}
