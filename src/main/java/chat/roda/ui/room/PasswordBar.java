package chat.roda.ui.room;

import atlantafx.base.theme.Styles;
import chat.roda.client.AccountProblem;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.LowPane;
import chat.roda.ui.common.ProblemStyle;
import chat.roda.ui.room.Membership.Asking;
import chat.roda.ui.room.Membership.Purpose;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks for the password of a nickname, under the head of the conversation. */
final class PasswordBar extends VBox {
  private static final double GAP = 8;

  private final Texts texts;
  private final Membership membership;
  private final Runnable closed;
  private final VBox form = new VBox();
  private final Label what = new Label();
  private final PasswordField password = new PasswordField();
  private final Button go = new Button();
  private final CheckBox remember = new CheckBox();

  /**
   * @param closed is run when the bar goes
   */
  PasswordBar(Texts texts, Membership membership, Runnable closed) {
    this.texts = texts;
    this.membership = membership;
    this.closed = closed;
    setId("passwordBar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    what.getStyleClass().add("roda-small");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    what.setLabelFor(password);
    password.setId("accountPassword");
    password.setPromptText(texts.get("account.password"));
    password.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    go.setId("accountGo");
    go.getStyleClass().add(Styles.ACCENT);
    go.setMinWidth(USE_PREF_SIZE);
    go.disableProperty().bind(password.textProperty().isEmpty());
    go.setOnAction(_ -> give());
    var cancel = new Button(texts.get("account.cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> membership.dismiss());
    remember.setId("accountRemember");
    remember.setText(texts.get("account.remember"));
    remember.setWrapText(true);
    remember.setMinHeight(USE_PREF_SIZE);
    var kept = new Label(texts.get("account.remember.how"));
    kept.getStyleClass().addAll("roda-small", "roda-quiet");
    kept.setWrapText(true);
    kept.setMinHeight(USE_PREF_SIZE);
    kept.managedProperty().bind(kept.visibleProperty());
    kept.visibleProperty().bind(remember.selectedProperty());
    var line = new BesideOrBelow(GAP);
    line.put(password, go, cancel);
    form.getStyleClass().add("find-bar");
    form.getChildren().setAll(what, line, remember, kept);
    membership.askingProperty().when(Attached.of(this)).subscribe(this::show);
  }

  private void show(Optional<Asking> asking) {
    boolean was = isVisible();
    if (asking.isPresent() && getChildren().isEmpty()) {
      getChildren().setAll(new LowPane(form, password));
    }
    setVisible(asking.isPresent());
    // What is in a pane that scrolls is in the window, and takes the focus, once that is styled.
    applyCss();
    password.clear();
    asking.ifPresent(wanted -> {
      what.setText(words(wanted));
      ProblemStyle.set(what, wanted.why().isPresent());
      go.setText(
          switch (wanted.purpose()) {
            case SIGN_IN -> texts.get("account.signIn");
            case PROTECT -> texts.get("account.protect");
          });
      focus();
    });
    if (was && asking.isEmpty()) {
      closed.run();
    }
  }

  /** Lets the person type it. */
  void focus() {
    password.requestFocus();
  }

  private String words(Asking wanted) {
    String name = wanted.nickname();
    return wanted.why().map(why -> wrong(why, name, wanted.said())).orElseGet(() -> asked(wanted));
  }

  private String asked(Asking wanted) {
    return wanted.purpose() == Purpose.SIGN_IN
        ? texts.format("account.ask.signIn", wanted.nickname())
        : texts.format("account.ask.protect", wanted.nickname());
  }

  private String wrong(AccountProblem why, String name, String said) {
    return switch (why) {
      case WRONG_PASSWORD -> texts.format("account.wrong.password", name);
      case NOT_SAFE -> texts.get("account.wrong.notSafe");
      case TAKEN -> texts.format("account.wrong.taken", name);
      case NOT_NOW -> texts.get("account.wrong.notNow");
      case WEAK_PASSWORD -> texts.get("account.wrong.weak");
      case OTHER -> texts.format("account.wrong.other", said);
    };
  }

  private void give() {
    if (!go.isDisabled()) {
      membership.give(password.getText(), remember.isSelected());
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      give();
      event.consume();
    }
  }
}
