package chat.roda.ui.room;

import chat.roda.client.ChannelBan;
import chat.roda.client.ChannelChange;
import chat.roda.client.RoomEvent;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.LowPane;
import chat.roda.ui.common.Moments;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Whom a channel keeps out, under its head, each with a button that lets them in again. FX thread.
 */
final class BansBar extends VBox {
  private static final double GAP = 8;
  private static final double MAX_HEIGHT = 320;

  private static final Pattern BY_NICKNAME = Pattern.compile("([^!@*?$]+)!\\*@\\*");
  private static final Pattern BY_ADDRESS = Pattern.compile("\\*!\\*@([^!@*?$]+)");

  private final Texts texts;
  private final Moments moments;
  private final Doors doors;
  private final Runnable closed;
  private final Label what = new Label();
  private final VBox bans = new VBox(GAP);
  private final Button close = new Button();
  private String channel = "";

  /**
   * @param closed is run when the bar goes
   */
  BansBar(Texts texts, Doors doors, Runnable closed) {
    this.texts = texts;
    this.moments = new Moments(texts);
    this.doors = doors;
    this.closed = closed;
    setId("bansBar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    what.getStyleClass().add("roda-small");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    what.setMaxWidth(Double.MAX_VALUE);
    close.setId("bansClose");
    close.setText(texts.get("bans.close"));
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(_ -> close());
    var line = new BesideOrBelow(GAP);
    line.put(what, close);
    var form = new VBox(line, bans);
    form.getStyleClass().add("find-bar");
    var pane = new LowPane(form, close);
    pane.setMaxHeight(MAX_HEIGHT);
    getChildren().add(pane);
    doors.setOnBans(this::known);
  }

  /** Whom a ban means, as a person says it. */
  static String whom(Texts texts, String mask) {
    Matcher nickname = BY_NICKNAME.matcher(mask);
    if (nickname.matches()) {
      return nickname.group(1);
    }
    Matcher address = BY_ADDRESS.matcher(mask);
    return address.matches() ? texts.format("bans.address", address.group(1)) : mask;
  }

  /** Comes out when the room has told whom {@code name} keeps out. */
  void ask(String name) {
    channel = name;
    doors.askBans(name);
  }

  private void known(RoomEvent.BansKnown known) {
    if (!CaseMapping.same(known.channel(), channel)) {
      return;
    }
    bans.getChildren().clear();
    known.bans().forEach(ban -> bans.getChildren().add(row(ban)));
    what.setText(texts.format(known.bans().isEmpty() ? "bans.none" : "bans.some", channel));
    setVisible(true);
    // As by Tab, so that where one is can be seen: at the first of them, else at the other button.
    Node before = known.bans().isEmpty() ? what : close;
    before.requestFocusTraversal(TraversalDirection.NEXT);
  }

  private Button lift(ChannelBan ban) {
    var lift = new Button(texts.get("bans.lift"));
    lift.setAccessibleText(texts.format("bans.lift.whom", whom(texts, ban.mask())));
    lift.setMinWidth(USE_PREF_SIZE);
    lift.setOnAction(_ -> doors.change(new ChannelChange.Ban(channel, ban.mask(), false)));
    return lift;
  }

  private BesideOrBelow row(ChannelBan ban) {
    var label = new Label(words(ban));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    var row = new BesideOrBelow(GAP);
    row.getStyleClass().add("ban");
    row.put(label, lift(ban));
    return row;
  }

  private String words(ChannelBan ban) {
    String whom = whom(texts, ban.mask());
    if (ban.by().isEmpty() || ban.at().equals(Instant.EPOCH)) {
      return whom;
    }
    return texts.format("bans.row", whom, ban.by(), moments.brief(ban.at()));
  }

  /** Goes. */
  void close() {
    channel = "";
    if (isVisible()) {
      setVisible(false);
      closed.run();
    }
  }
}
