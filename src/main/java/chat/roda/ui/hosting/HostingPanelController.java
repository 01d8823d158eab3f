package chat.roda.ui.hosting;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.CopyButton;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Views;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.controlsfx.control.PopOver;

/**
 * The quiet panel that is there while a room is hosted: the address that others type, a button that
 * copies it, and behind it all the rest. FX thread.
 */
public final class HostingPanelController {
  private final HostingViewModel hosting;
  private final Views views;
  private final Runnable empty;
  private final Runnable stop;

  @FXML private Node panel;
  @FXML private Button details;
  @FXML private Label name;
  @FXML private Label address;
  @FXML private Button copy;

  private final EmojiPictures pictures;

  private HostingPanelController(
      HostingViewModel hosting,
      Views views,
      EmojiPictures pictures,
      Runnable empty,
      Runnable stop) {
    this.pictures = pictures;
    this.empty = empty;
    this.hosting = hosting;
    this.views = views;
    this.stop = stop;
  }

  /**
   * Loads the panel; it takes no space while nothing is hosted.
   *
   * @param empty what <i>Empty</i> does
   * @param stop what <i>Stop hosting</i> does
   */
  public static Parent load(
      Views views,
      EmojiPictures pictures,
      HostingViewModel hosting,
      Runnable empty,
      Runnable stop) {
    return views.load(
        FxmlView.HOSTING_PANEL, new HostingPanelController(hosting, views, pictures, empty, stop));
  }

  @FXML
  private void initialize() {
    Texts texts = views.texts();
    var room = hosting.roomProperty().when(Attached.of(panel));
    panel.visibleProperty().bind(room.map(Optional::isPresent));
    panel.managedProperty().bind(panel.visibleProperty());
    EmojiLabels.draw(pictures, name);
    name.textProperty().bind(room.map(now -> now.map(HostedRoom::name).orElse("")));
    address.textProperty().bind(room.map(HostingPanelController::invitation));
    CopyButton.set(
        copy,
        texts.get("hosting.copy"),
        texts.get("hosting.copied"),
        () -> invitation(hosting.room()));
  }

  private static String invitation(Optional<HostedRoom> room) {
    return room.map(HostedRoom::invitation).orElse("");
  }

  @FXML
  private void showDetails() {
    hosting.room().ifPresent(this::showDetails);
  }

  private void showDetails(HostedRoom room) {
    var popOver = new PopOver();
    var controller =
        new HostingDetailsController(
            room,
            views.texts(),
            HostSystem.of(System.getProperty("os.name", "")),
            hosting,
            () -> {
              popOver.hide();
              empty.run();
            },
            () -> {
              popOver.hide();
              stop.run();
            });
    popOver.setContentNode(views.load(FxmlView.HOSTING_DETAILS, controller));
    popOver.setArrowSize(0);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    popOver.setAnimated(views.move());
    popOver.setDetachable(false);
    popOver.setTitle(room.name());
    popOver.show(details);
  }
}
