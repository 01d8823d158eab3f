package chat.roda.ui.people;

import chat.roda.client.Member;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The list of people; Enter or a double click on one opens the conversation with them. */
public final class PeopleController {
  private final Texts texts;
  private final ObservableValue<String> own;
  private final Consumer<String> open;
  private final ListChangeListener<Member> listener = _ -> refresh();
  private ObservableList<Member> members = FXCollections.observableArrayList();

  @FXML private ListView<PeopleRow> list;

  /**
   * @param own our own nickname
   * @param open opens the conversation with the person of that nickname
   */
  public PeopleController(Texts texts, ObservableValue<String> own, Consumer<String> open) {
    this.texts = texts;
    this.own = own;
    this.open = open;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(_ -> new PersonCell(texts, own));
    list.setOnKeyPressed(this::keyPressed);
    list.setOnMouseClicked(this::clicked);
    var talk = new MenuItem(texts.get("people.talk"));
    talk.setOnAction(_ -> openSelected());
    var menu = new ContextMenu(talk);
    menu.setOnShowing(_ -> talk.setDisable(selected().isEmpty()));
    list.setContextMenu(menu);
    refresh();
  }

  /** Shows {@code now}, and what changes in it. */
  public void show(ObservableList<Member> now) {
    members.removeListener(listener);
    members = now;
    members.addListener(listener);
    refresh();
  }

  private void refresh() {
    var selected = selected();
    list.getItems().setAll(PeopleRow.of(members));
    selected.ifPresent(nickname ->
        list.getItems().stream()
            .filter(row -> row instanceof PeopleRow.Person(var m) && m.nickname().equals(nickname))
            .findFirst()
            .ifPresent(list.getSelectionModel()::select));
  }

  private Optional<String> selected() {
    return list.getSelectionModel().getSelectedItem() instanceof PeopleRow.Person(var member)
            && !CaseMapping.same(member.nickname(), own.getValue())
        ? Optional.of(member.nickname())
        : Optional.empty();
  }

  private void openSelected() {
    selected().ifPresent(open);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      openSelected();
    }
  }
}
