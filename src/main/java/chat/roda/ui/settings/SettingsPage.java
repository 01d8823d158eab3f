package chat.roda.ui.settings;

import chat.roda.texts.Texts;
import chat.roda.ui.common.FieldName;
import chat.roda.ui.common.Inside;
import chat.roda.ui.common.Scrolling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All settings on one page, with a field to find them by their words. */
final class SettingsPage extends BorderPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** Narrower than so many times the size of the type, the names of the sections are not shown. */
  private static final double NARROW = 44;

  private final Texts texts;
  private final TextField search = new TextField();
  private final VBox sections = new VBox();
  private final ScrollPane scroll = new ScrollPane(sections);
  private final VBox names = new VBox();
  private final Label nothing = new Label();
  private final Map<Section, VBox> parts = new EnumMap<>(Section.class);
  private final Map<Section, Button> links = new EnumMap<>(Section.class);

  SettingsPage(Texts texts, List<Setting> settings) {
    this.texts = texts;
    setId("settings");
    getStyleClass().add("settings-page");
    search.setId("settings-search");
    search.setPromptText(texts.get("settings.search"));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
    var top = new VBox(search, new FieldName(texts.get("settings.search"), search));
    top.getStyleClass().add("settings-top");
    nothing.setText(texts.get("settings.nothing"));
    nothing.getStyleClass().add("roda-quiet");
    nothing.setWrapText(true);
    for (Section section : Section.values()) {
      List<Setting> own = settings.stream().filter(s -> s.section() == section).toList();
      add(section, own);
    }
    sections.getStyleClass().add("settings-sections");
    names.getStyleClass().add("settings-names");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("settings-scroll");
    setTop(top);
    setCenter(scroll);
    widthProperty().subscribe(_ -> arrange());
    search.fontProperty().subscribe(_ -> arrange());
    search.textProperty().subscribe(this::find);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    scroll.vvalueProperty().subscribe(_ -> markScrolledTo());
  }

  private void add(Section section, List<Setting> settings) {
    var title = new Label(section.name(texts));
    title.getStyleClass().add("roda-heading");
    var part = new VBox(title);
    part.getStyleClass().add("settings-section");
    part.setAccessibleText(section.name(texts));
    settings.stream().map(SettingRow::new).forEach(part.getChildren()::add);
    parts.put(section, part);
    var name = new Button(section.name(texts));
    name.getStyleClass().addAll("flat", "settings-name");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setAccessibleRole(AccessibleRole.HYPERLINK);
    name.setOnAction(_ -> goTo(part));
    names.getChildren().add(name);
    links.put(section, name);
  }

  /** Finds what is meant by {@code wish}, and shows only that; all, where it is empty. */
  void search(String wish) {
    search.setText(wish);
    search.requestFocus();
    search.end();
  }

  /** Goes on with what was searched for in {@code before}, unless that is in another language. */
  void goOn(SettingsPage before) {
    search.setText(before.search.getText());
    if (sections.getChildren().contains(nothing)) {
      search.clear();
    }
  }

  private void arrange() {
    boolean narrow = getWidth() < NARROW * search.getFont().getSize();
    setLeft(narrow || !search.getText().isBlank() ? null : names);
  }

  private void find(String wish) {
    List<Node> found = new ArrayList<>();
    for (Section section : Section.values()) {
      VBox part = Objects.requireNonNull(parts.get(section));
      boolean any = false;
      for (Node node : part.getChildren()) {
        if (node instanceof SettingRow row) {
          boolean meant = wish.isBlank() || row.setting().isMeant(wish, section.name(texts));
          row.setVisible(meant);
          row.setManaged(meant);
          any |= meant;
        }
      }
      if (any) {
        found.add(part);
      }
    }
    if (found.isEmpty()) {
      found.add(nothing);
    }
    sections.getChildren().setAll(found);
    scroll.setVvalue(0);
    arrange();
  }

  private void keyInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }

  private void goTo(VBox part) {
    Scrolling.to(scroll, part.getBoundsInParent().getMinY());
    part.getChildren().stream()
        .filter(SettingRow.class::isInstance)
        .findFirst()
        .flatMap(SettingsPage::firstControl)
        .ifPresent(Node::requestFocus);
  }

  private static Optional<Node> firstControl(Node row) {
    return row.lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && node.isVisible())
        .findFirst();
  }

  /** Marks the name of the section that one is in. */
  private void mark(Node part) {
    links.forEach(
        (section, name) -> name.pseudoClassStateChanged(SELECTED, part.equals(parts.get(section))));
  }

  /** It is as far down the sections as the page is scrolled, so that each has its turn. */
  private void markScrolledTo() {
    double place = scroll.getVvalue() * (sections.getHeight() - sections.snappedBottomInset());
    sections.getChildren().stream()
        .filter(part -> part.getBoundsInParent().getMaxY() >= place)
        .findFirst()
        .ifPresent(this::mark);
  }

  /** Keeps what has the focus in sight. */
  private void reveal(@Nullable Node focused) {
    if (focused != null && Inside.is(focused, sections)) {
      Scrolling.reveal(scroll, focused);
      parts.values().stream()
          .filter(part -> Inside.is(focused, part))
          .findFirst()
          .ifPresent(this::mark);
    }
  }
}
