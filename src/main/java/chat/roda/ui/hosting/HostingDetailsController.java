package chat.roda.ui.hosting;

import atlantafx.base.theme.Styles;
import chat.roda.texts.Texts;
import chat.roda.ui.common.CopyButton;
import chat.roda.ui.common.SizeWords;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/** All that the host may want to know: every address, the port, the firewall. FX thread. */
final class HostingDetailsController {
  private static final int MIB_BITS = 20;

  private final HostedRoom room;
  private final Texts texts;
  private final HostSystem system;
  private final HostingViewModel hosting;
  private final Runnable empty;
  private final Runnable stop;

  @FXML private Label name;
  @FXML private Pane addresses;
  @FXML private Label port;
  @FXML private Pane password;
  @FXML private Label firewall;
  @FXML private Label kept;
  @FXML private Hyperlink emptyLink;

  HostingDetailsController(
      HostedRoom room,
      Texts texts,
      HostSystem system,
      HostingViewModel hosting,
      Runnable empty,
      Runnable stop) {
    this.hosting = hosting;
    this.empty = empty;
    this.room = room;
    this.texts = texts;
    this.system = system;
    this.stop = stop;
  }

  @FXML
  private void initialize() {
    name.setText(room.name());
    port.setText(texts.format("hosting.port", Integer.toString(room.port())));
    emptyLink.setVisible(room.keep().anything());
    emptyLink.setManaged(room.keep().anything());
    kept.setText(keptWords("…"));
    hosting.measure(bytes -> kept.setText(keptWords(size(bytes))));
    firewall.setText(system.firewallHint(texts, room.port()));
    room.password()
        .ifPresent(word ->
            password.getChildren().setAll(row(texts.format("hosting.password", word), word)));
    if (room.addresses().isEmpty()) {
      var none = new Label(texts.get("hosting.noAddress"));
      none.setWrapText(true);
      addresses.getChildren().setAll(none);
    } else {
      addresses.getChildren().setAll(room.invitations().stream().map(it -> row(it, it)).toList());
    }
  }

  private String size(OptionalLong bytes) {
    return bytes.isPresent()
        ? new SizeWords(texts).of(bytes.getAsLong())
        : texts.get("hosting.kept.unknown");
  }

  private String keptWords(String size) {
    if (!room.keep().anything()) {
      return texts.get("hosting.kept.nothing");
    }
    String most = new SizeWords(texts).of((long) room.keep().megabytes() << MIB_BITS);
    return texts.format(
        "hosting.kept", size, new KeepWords(texts).howLong(room.keep().days()), most);
  }

  @FXML
  private void empty() {
    empty.run();
  }

  private Node row(String words, String copied) {
    var text = new Label(words);
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var copy = new Button();
    CopyButton.set(
        copy, texts.format("hosting.copyThis", copied), texts.get("hosting.copied"), () -> copied);
    copy.getStyleClass().add(Styles.SMALL);
    var row = new HBox(text, copy);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  @FXML
  private void stop() {
    stop.run();
  }
}
