package chat.roda.ui.find;

import atlantafx.base.theme.Styles;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.FieldName;
import chat.roda.ui.common.LowPane;
import chat.roda.ui.common.Moments;
import chat.roda.ui.common.WholeText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where it is typed what to find, and how that is understood. */
public final class FindBar extends VBox {
  /** Narrower than so many times the size of the type, where to look is below what to look for. */
  private static final double NARROW = 28;

  private final Texts texts;
  private final FindViewModel model;
  private final FindResults results;
  private final Runnable closed;
  private final TextField text = new TextField();
  private final FlowPane chips = new FlowPane();
  private final HBox line = new HBox(8);
  private final VBox form = new VBox(line);
  private final Node scope;

  /**
   * @param results shows what is found
   * @param closed is run when the bar goes
   */
  public FindBar(Texts texts, FindViewModel model, FindResults results, Runnable closed) {
    this.texts = texts;
    this.model = model;
    this.results = results;
    this.closed = closed;
    form.getStyleClass().add("find-bar");
    setId("findBar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    text.setId("findText");
    text.setPromptText(texts.get("find.field"));
    text.textProperty().bindBidirectional(model.textProperty());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    text.focusedProperty()
        .subscribe(focused -> {
          if (focused && isVisible()) {
            results.comeOut();
          }
        });
    scope = scope();
    HBox.setHgrow(text, Priority.ALWAYS);
    line.getChildren()
        .setAll(text, scope, closeButton(), new FieldName(texts.get("find.prompt"), text));
    line.setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    chips.setMinWidth(0);
    chips.getStyleClass().add("find-chips");
    chips.managedProperty().bind(chips.visibleProperty());
    form.getChildren().add(chips);
    getChildren().add(new LowPane(form, line));
    widthProperty().subscribe(_ -> arrange());
    text.fontProperty().subscribe(_ -> arrange());
    model.queryProperty().when(Attached.of(this)).subscribe(this::showConditions);
  }

  private void arrange() {
    boolean narrow = getWidth() < NARROW * text.getFont().getSize();
    if (narrow && line.getChildren().remove(scope)) {
      form.getChildren().add(1, scope);
    } else if (!narrow && form.getChildren().remove(scope)) {
      line.getChildren().add(1, scope);
    }
  }

  private Node scope() {
    var here = new ToggleButton(texts.get("find.here"));
    var everywhere = new ToggleButton(texts.get("find.everywhere"));
    here.setId("findHere");
    everywhere.setId("findEverywhere");
    var group = new ToggleGroup();
    group.getToggles().addAll(here, everywhere);
    here.getStyleClass().add(Styles.LEFT_PILL);
    everywhere.getStyleClass().add(Styles.RIGHT_PILL);
    model.everywhereProperty().subscribe(now -> group.selectToggle(now ? everywhere : here));
    group
        .selectedToggleProperty()
        .subscribe(chosen -> {
          if (chosen == null) {
            group.selectToggle(model.everywhereProperty().get() ? everywhere : here);
          } else {
            model.everywhereProperty().set(everywhere.isSelected());
          }
        });
    var both = new HBox(here, everywhere);
    both.setMinWidth(USE_PREF_SIZE);
    return both;
  }

  private Node closeButton() {
    var close = new Button();
    close.setGraphic(new FontIcon(Feather.X));
    close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    close.setAccessibleText(texts.get("find.close"));
    close.setTooltip(new Tooltip(texts.get("find.close")));
    close.setOnAction(_ -> close());
    return close;
  }

  private void showConditions(FindQuery query) {
    chips.getChildren().setAll(query.conditions().stream().map(this::chip).toList());
    chips.setVisible(!query.conditions().isEmpty());
  }

  private Button chip(FindQuery.Condition condition) {
    var moments = new Moments(texts);
    var chip =
        new Button(
            switch (condition) {
              case FindQuery.Condition.From(_, var nickname) -> texts.format("find.from", nickname);
              case FindQuery.Condition.After(_, var day) ->
                  texts.format("find.after", moments.date(day));
              case FindQuery.Condition.Before(_, var day) ->
                  texts.format("find.before", moments.date(day));
              case FindQuery.Condition.NoDay(var typed) -> texts.format("find.noDay", typed);
            },
            new FontIcon(Feather.X));
    chip.setMnemonicParsing(false);
    chip.maxWidthProperty().bind(line.widthProperty());
    WholeText.tell(chip);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll(Styles.SMALL, "find-chip");
    if (condition instanceof FindQuery.Condition.NoDay) {
      chip.getStyleClass().add("roda-problem");
    }
    chip.setOnAction(_ -> model.without(condition));
    return chip;
  }

  /** Comes out, with what was typed last, to be typed over. */
  public void comeOut() {
    setVisible(true);
    results.comeOut();
    text.requestFocus();
    text.selectAll();
  }

  /** Goes; whether it was there. */
  public boolean close() {
    boolean was = isVisible();
    setVisible(false);
    results.goBack();
    if (was) {
      closed.run();
    }
    return was;
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> results.step(1);
      case UP -> results.step(-1);
      case ENTER -> results.choose();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
