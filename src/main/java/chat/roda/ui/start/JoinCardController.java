package chat.roda.ui.start;

import chat.roda.client.Failure;
import chat.roda.client.RoomAddress;
import chat.roda.settings.RecentRoom;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.FailureWords;
import chat.roda.ui.common.Moments;
import chat.roda.ui.common.ProblemStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** The card <i>Join a room</i>, with the rooms that were joined before. FX thread. */
final class JoinCardController {
  private static final double GAP = 12;

  private final StartViewModel model;
  private final StartActions actions;
  private final Texts texts;
  private final Moments moments;
  private final Consumer<Node> reveal;

  @FXML private TextField address;
  @FXML private PasswordField password;
  @FXML private Label hint;
  @FXML private Button join;
  @FXML private Button read;
  @FXML private Pane progress;
  @FXML private HBox connecting;
  @FXML private Label progressText;
  @FXML private Button cancel;
  @FXML private Node recent;
  @FXML private Pane recentRooms;

  /**
   * @param reveal has something on the page in sight
   */
  JoinCardController(
      StartViewModel model, StartActions actions, Texts texts, Consumer<Node> reveal) {
    this.reveal = reveal;
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    this.moments = new Moments(texts);
  }

  @FXML
  private void initialize() {
    var attached = Attached.of(address);
    var joining = model.joiningProperty().when(attached);
    address.textProperty().bindBidirectional(model.addressProperty());
    address.editableProperty().bind(joining.map(Optional::isEmpty));
    joining.subscribe(now -> focus());
    password.managedProperty().bind(password.visibleProperty());
    password.textProperty().bindBidirectional(model.passwordProperty());
    join.visibleProperty().bind(joining.map(Optional::isEmpty));
    join.managedProperty().bind(join.visibleProperty());
    join.disableProperty().bind(model.parsedProperty().when(attached).map(Optional::isEmpty));
    read.managedProperty().bind(read.visibleProperty());
    var line = new BesideOrBelow(GAP);
    line.put(connecting, cancel);
    progress.getChildren().setAll(line);
    progress.visibleProperty().bind(join.visibleProperty().not());
    progress.managedProperty().bind(progress.visibleProperty());
    progressText.textProperty().bind(joining.map(this::progress));
    recent.managedProperty().bind(recent.visibleProperty());
    recent.disableProperty().bind(progress.visibleProperty());
    // It comes into the scene after the address, and could not have the focus before.
    Attached.of(password).subscribe(now -> focus());
    model.addressProperty().when(attached).subscribe(_ -> refreshHint());
    model.problemProperty().when(attached).subscribe(problem -> refreshHint());
    model.invitedProperty().when(attached).subscribe(_ -> refreshHint());
    model.recentProperty().when(attached).subscribe(this::showRecent);
    address.setTextFormatter(new TextFormatter<>(this::pasted));
  }

  /** Of more than an address, the address stays in the field. */
  private TextFormatter.Change pasted(TextFormatter.Change change) {
    if (change.getText().length() > 1) {
      PastedInvitation.in(change.getText())
          .ifPresent(invitation -> {
            change.setRange(0, change.getControlText().length());
            change.setText(invitation.room());
            change.selectRange(invitation.room().length(), invitation.room().length());
            invitation.password().ifPresent(word -> Platform.runLater(() -> model.invite(word)));
          });
    }
    return change;
  }

  private void focus() {
    TextField field = password.isVisible() ? password : address;
    field.requestFocus();
    reveal.accept(field);
  }

  private String progress(Optional<RoomAddress> joining) {
    return joining.map(to -> texts.format("start.join.connecting", to.toString())).orElse("");
  }

  private void refreshHint() {
    boolean notAnAddress = model.parsedProperty().getValue().isEmpty();
    Optional<StartProblem> failed = model.problemProperty().get();
    read.setVisible(failed.filter(why -> actions.canRead(why.address())).isPresent());
    boolean wanted = failed.filter(why -> why.why().isAboutPassword()).isPresent();
    if (wanted && !password.isVisible()) {
      password.setVisible(true);
      password.clear();
    }
    password.setVisible(wanted || model.invitedProperty().get());
    if (wanted) {
      focus();
    }
    ProblemStyle.set(
        hint,
        notAnAddress || failed.filter(why -> why.why() != Failure.PASSWORD_WANTED).isPresent());
    hint.setText(
        notAnAddress
            ? texts.get(model.isPortWrong() ? "start.host.notAPort" : "start.join.notAnAddress")
            : failed.map(this::sentence).orElse(texts.get("start.join.hint")));
    failed.ifPresent(_ -> reveal.accept(hint));
  }

  private String sentence(StartProblem failed) {
    return new FailureWords(texts, failed.address()).of(failed.why(), failed.said());
  }

  private void showRecent(List<RecentRoom> rooms) {
    recent.setVisible(!rooms.isEmpty());
    recentRooms
        .getChildren()
        .setAll(
            rooms.stream()
                .map(room ->
                    new RecentRow(
                        room,
                        moments.brief(room.last()),
                        texts,
                        this::joinAgain,
                        reading(room),
                        actions::forget))
                .toList());
  }

  private void joinAgain(RecentRoom room) {
    model.addressProperty().set(room.address());
    join();
  }

  @FXML
  private void join() {
    if (model.joiningProperty().get().isEmpty()) {
      var typed = Optional.of(password.getText()).filter(p -> password.isVisible() && !p.isEmpty());
      model.parsedProperty().getValue().ifPresent(to -> actions.join(to, typed));
    }
  }

  private Optional<Runnable> reading(RecentRoom room) {
    return RoomAddress.parse(room.address())
        .filter(actions::canRead)
        .map(address -> () -> actions.read(address));
  }

  @FXML
  private void read() {
    model.problemProperty().get().ifPresent(why -> actions.read(why.address()));
  }

  @FXML
  private void cancel() {
    actions.cancelJoining();
  }
}
