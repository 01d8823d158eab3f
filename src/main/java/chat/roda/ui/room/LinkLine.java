package chat.roda.ui.room;

import chat.roda.client.Failure;
import chat.roda.client.Link;
import chat.roda.client.RoomAddress;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.FailureWords;
import chat.roda.ui.common.Moments;
import chat.roda.ui.common.Shown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line that tells how the connection stands; not there while it simply stands. */
final class LinkLine extends BesideOrBelow {
  private static final double GAP = 12;
  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

  private final Texts texts;
  private final RoomViewModel room;
  private final RoomAddress address;
  private final FailureWords words;
  private final Clock clock;
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Label text = new Label();
  private final Button retry = new Button();
  private final Button cancel = new Button();
  private final Timeline countdown =
      new Timeline(new KeyFrame(javafx.util.Duration.millis(250), _ -> count()));
  private Link link = new Link.Connecting(1);
  private final Announcer announcer = new Announcer(this);
  private boolean wasOnline;
  private boolean lost;

  /** Why the connection that stood broke: what comes of trying again says nothing of it. */
  private Failure why = Failure.LOST;

  /**
   * @param clock what the countdown goes by
   */
  LinkLine(Texts texts, RoomViewModel room, Clock clock, Runnable onRetry, Runnable onCancel) {
    super(GAP);
    this.texts = texts;
    this.room = room;
    address = room.address();
    words = new FailureWords(texts, address);
    this.clock = clock;
    getStyleClass().add("link-line");
    setId("linkLine");
    // Beside many words it would have no room.
    busy.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    retry.setOnAction(_ -> onRetry.run());
    cancel.setOnAction(_ -> onCancel.run());
    retry.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    var told = new HBox(GAP, busy, text);
    told.setAlignment(Pos.CENTER_LEFT);
    put(told, retry, cancel);
    countdown.setCycleCount(Animation.INDEFINITE);
  }

  /** Tells of the room from now on. */
  void follow() {
    room.linkProperty().when(Attached.of(this)).subscribe(this::show);
    room.past().copyUntilProperty().when(Attached.of(this)).subscribe(_ -> count());
    sceneProperty().subscribe(_ -> tick());
  }

  private void show(Link now) {
    if (link instanceof Link.Online && now instanceof Link.Waiting(var broken, _)) {
      why = broken;
      lost = true;
      announcer.say(broken());
    } else if (lost && now instanceof Link.Online) {
      lost = false;
      announcer.say(texts.get("link.back"));
    }
    link = now;
    wasOnline |= now instanceof Link.Online;
    boolean failed = now instanceof Link.Failed;
    boolean waiting = now instanceof Link.Waiting;
    Shown.set(this, failed || waiting || now instanceof Link.Connecting);
    pseudoClassStateChanged(BROKEN, failed || waiting);
    Shown.set(busy, now instanceof Link.Connecting);
    Shown.set(retry, failed || waiting);
    retry.setText(texts.get(wantsPassword() ? "link.typePassword" : again(failed)));
    cancel.setText(texts.get(failed || waiting ? "link.leave" : "link.cancel"));
    Shown.set(cancel, failed || !wasOnline);
    tick();
    count();
  }

  private static String again(boolean failed) {
    return failed ? "link.tryAgain" : "link.retryNow";
  }

  private boolean wantsPassword() {
    return link instanceof Link.Failed(var refused, _) && refused.isAboutPassword();
  }

  private void tick() {
    if (link instanceof Link.Waiting && getScene() != null) {
      countdown.play();
    } else {
      countdown.stop();
    }
  }

  private void count() {
    text.setText(
        switch (link) {
          case Link.Connecting _ ->
              wasOnline
                  ? broken() + " " + texts.get("link.connectingAgain")
                  : texts.format("link.connecting", address) + copy();
          case Link.Waiting(_, var next) ->
              (wasOnline ? broken() : texts.format("link.notReached", address))
                  + " "
                  + texts.format("link.tryingAgain", seconds(next))
                  + copy();
          case Link.Failed(var refused, var said) ->
              wantsPassword() ? texts.get("link.password") : words.of(refused, said);
          case Link.Online _, Link.Closed _ -> "";
        });
  }

  /** What is seen meanwhile of a room that has not let us in yet. */
  private String copy() {
    return room.past()
        .copyUntilProperty()
        .get()
        .filter(_ -> !wasOnline)
        .map(at -> " " + texts.format("link.copy", new Moments(texts, clock).brief(at)))
        .orElse("");
  }

  private String broken() {
    return switch (why) {
      case HOST_STOPPED -> texts.get("link.hostStopped");
      case TOO_MUCH -> texts.get("link.tooMuch");
      case REFUSED,
          NO_ANSWER,
          UNKNOWN_HOST,
          NO_NETWORK,
          NOT_A_ROOM,
          TURNED_AWAY,
          TOO_MANY_FROM_HERE,
          ROOM_FULL,
          LOST,
          PASSWORD_WANTED,
          PASSWORD_WRONG ->
          texts.get("link.lost");
    };
  }

  private long seconds(Instant next) {
    long millis = Duration.between(clock.instant(), next).toMillis();
    return Math.max(0, Math.ceilDiv(millis, 1000L));
  }
}
