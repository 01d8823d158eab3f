package chat.roda.ui.people;

import chat.roda.client.Member;
import chat.roda.client.Moderation;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The list of people; Enter or a click on one opens the conversation with them. */
public final class PeopleController {
  private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

  private final Texts texts;
  private final ObservableValue<String> own;
  private final ObservableValue<Boolean> connected;
  private final Consumer<String> open;
  private final PersonMenu menu;
  private final PersonCards cards;
  private final ListChangeListener<Member> listener = _ -> refresh();
  private final ContextMenu shownMenu = new ContextMenu();
  private ObservableList<Member> members = FXCollections.observableArrayList();
  private Optional<String> channel = Optional.empty();

  @FXML private ListView<PeopleRow> list;

  /**
   * @param own our own nickname
   * @param connected whether it is known that they are here
   * @param open opens the conversation with the person of that nickname
   * @param cards show who somebody is
   * @param moderate does something to a person in the channel that is shown
   */
  public PeopleController(
      Texts texts,
      ObservableValue<String> own,
      ObservableValue<Boolean> connected,
      Consumer<String> open,
      PersonCards cards,
      Consumer<Moderation> moderate) {
    this.texts = texts;
    this.own = own;
    this.connected = connected;
    this.open = open;
    this.menu = new PersonMenu(texts, cards.deeds(), open, this::showCard, moderate);
    this.cards = cards;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(
        _ -> new PersonCell(texts, cards.pictures(), own, cards.deeds()::isIgnored));
    PastHeadings.go(list);
    list.setOnKeyPressed(this::keyPressed);
    list.setOnMouseClicked(this::clicked);
    list.setOnContextMenuRequested(this::showMenu);
    cards.deeds().ignored().when(Attached.of(list)).subscribe(_ -> list.refresh());
    connected.when(Attached.of(list)).subscribe(now -> list.pseudoClassStateChanged(LOST, !now));
    refresh();
  }

  /**
   * Shows {@code now}, and what changes in it.
   *
   * @param where the channel whose members they are; empty in private
   */
  public void show(ObservableList<Member> now, Optional<String> where) {
    channel = where;
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

  private Optional<Member> selectedPerson() {
    return list.getSelectionModel().getSelectedItem() instanceof PeopleRow.Person(var member)
        ? Optional.of(member)
        : Optional.empty();
  }

  private boolean isOwn(Member member) {
    return CaseMapping.same(member.nickname(), own.getValue());
  }

  private Optional<Member> selectedOther() {
    return selectedPerson().filter(member -> !isOwn(member));
  }

  private Optional<String> selected() {
    return selectedOther().map(Member::nickname);
  }

  /** The keyboard may be at nobody: there it is the menu of who comes first. */
  private void chooseSomebody() {
    if (selectedPerson().isEmpty()) {
      list.getItems().stream()
          .filter(PeopleRow.Person.class::isInstance)
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
  }

  /** Lets the person go through the people by keyboard. */
  public void focus() {
    list.requestFocus();
  }

  private void showMenu(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      chooseSomebody();
    }
    selectedPerson()
        .ifPresent(person -> {
          var us = members.stream().filter(this::isOwn).findFirst();
          shownMenu
              .getItems()
              .setAll(
                  isOwn(person)
                      ? List.of(menu.about(person.nickname()))
                      : menu.items(person, channel, us));
          shownMenu.show(list, event.getScreenX(), event.getScreenY());
        });
    event.consume();
  }

  /** When the menu has gone: its going would take the card along. */
  private void showCard(String nickname) {
    Platform.runLater(() -> cards.show(nickname, list));
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
    if (event.getButton() == MouseButton.PRIMARY && isOnPerson(event)) {
      openSelected();
    }
  }

  private static boolean isOnPerson(MouseEvent event) {
    Node at = event.getPickResult().getIntersectedNode();
    while (at != null && !(at instanceof PersonCell)) {
      at = at.getParent();
    }
    return at instanceof PersonCell cell && !cell.isEmpty();
  }
}
