package chat.roda.ui.start;

import chat.roda.client.RoomLink;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.ProblemStyle;
import chat.roda.ui.hosting.HostSentences;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.HostingState;
import chat.roda.ui.hosting.HostingViewModel;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;

/** The card <i>Host a room</i>. FX thread. */
final class HostCardController {
  private final StartViewModel model;
  private final HostingViewModel hosting;
  private final StartActions actions;
  private final Texts texts;
  private final Consumer<Node> reveal;

  @FXML private Node wish;
  @FXML private TextField roomName;
  @FXML private TextField hostPassword;
  @FXML private Button host;
  @FXML private ProgressIndicator progress;
  @FXML private Label portLine;
  @FXML private Hyperlink portChange;
  @FXML private Node portEditor;
  @FXML private TextField port;
  @FXML private Label problem;
  @FXML private Button elsewhere;
  @FXML private ChoiceBox<Integer> keepDays;
  @FXML private ChoiceBox<Integer> keepSize;
  @FXML private Node keepSizeLine;
  @FXML private CheckBox protectsNames;
  @FXML private Node open;
  @FXML private Label openName;
  @FXML private Label openAddress;

  /**
   * @param reveal has something on the page in sight
   */
  HostCardController(
      StartViewModel model,
      HostingViewModel hosting,
      StartActions actions,
      Texts texts,
      Consumer<Node> reveal) {
    this.reveal = reveal;
    this.model = model;
    this.hosting = hosting;
    this.actions = actions;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    var attached = Attached.of(wish);
    roomName.textProperty().bindBidirectional(model.roomNameProperty());
    hostPassword.textProperty().bindBidirectional(model.hostPasswordProperty());
    port.textProperty().bindBidirectional(model.portProperty());
    portLine
        .textProperty()
        .bind(model.portProperty().when(attached).map(p -> texts.format("start.host.port", p)));
    portEditor.managedProperty().bind(portEditor.visibleProperty());
    portEditor.setVisible(false);
    portLine.visibleProperty().bind(portEditor.visibleProperty().not());
    portChange.visibleProperty().bind(portEditor.visibleProperty().not());
    portLine.managedProperty().bind(portLine.visibleProperty());
    portChange.managedProperty().bind(portChange.visibleProperty());
    new KeepChooser(texts, model.keepProperty(), keepDays, keepSize, keepSizeLine).fill();
    protectsNames.selectedProperty().bindBidirectional(model.protectsNamesProperty());
    problem.managedProperty().bind(problem.visibleProperty());
    elsewhere.managedProperty().bind(elsewhere.visibleProperty());
    ProblemStyle.set(problem, true);
    wish.managedProperty().bind(wish.visibleProperty());
    open.managedProperty().bind(open.visibleProperty());
    model.parsedPortProperty().when(attached).subscribe(now -> refresh());
    hosting.stateProperty().when(attached).subscribe(now -> refresh());
    refresh();
  }

  private void refresh() {
    HostingState state = hosting.stateProperty().get();
    boolean busy =
        switch (state) {
          case HostingState.Starting(_), HostingState.Stopping() -> true;
          case HostingState.Off(), HostingState.On(_), HostingState.Failed _ -> false;
        };
    Optional<HostedRoom> room = hosting.room();
    wish.setVisible(room.isEmpty());
    open.setVisible(room.isPresent());
    openName.setText(room.map(HostedRoom::name).orElse(""));
    openAddress.setText(room.map(HostedRoom::invitation).orElse(""));
    progress.setVisible(busy);
    host.setDisable(model.parsedPortProperty().getValue().isEmpty());
    String sentence = sentence(state);
    problem.setText(sentence);
    problem.setVisible(!sentence.isEmpty());
    OptionalInt free = freePort(state);
    elsewhere.setVisible(free.isPresent());
    free.ifPresent(number -> {
      elsewhere.setText(texts.format("hosting.onPort", Integer.toString(number)));
      elsewhere.setOnAction(_ -> actions.host(model.wish(number)));
    });
    if (problem.isVisible()) {
      reveal.accept(problem);
    }
  }

  private String sentence(HostingState state) {
    if (model.parsedPortProperty().getValue().isEmpty()) {
      return texts.get("start.host.notAPort");
    }
    return state instanceof HostingState.Failed failed ? new HostSentences(texts).of(failed) : "";
  }

  private OptionalInt freePort(HostingState state) {
    return state instanceof HostingState.Failed failed
            && model.parsedPortProperty().getValue().isPresent()
        ? failed.freePort()
        : OptionalInt.empty();
  }

  @FXML
  private void host() {
    model.parsedPortProperty().getValue().ifPresent(number -> actions.host(model.wish(number)));
  }

  @FXML
  private void changePort() {
    portEditor.setVisible(true);
    port.requestFocus();
    port.selectAll();
  }

  @FXML
  private void goBackIn() {
    hosting.room().ifPresent(room -> actions.join(new RoomLink(room.here()), Optional.empty()));
  }

  @FXML
  private void stopHosting() {
    actions.stopHosting();
  }
}
