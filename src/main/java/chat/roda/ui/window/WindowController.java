package chat.roda.ui.window;

import chat.roda.client.AccountState;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.hosting.HostingState;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.room.Membership.Purpose;
import chat.roda.ui.room.RoomViewModel;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.StackPane;

/** The menus, and below them the content. FX thread. */
final class WindowController {
  private static final ReadOnlyObjectProperty<AccountState> NO_ACCOUNT =
      new SimpleObjectProperty<>(AccountState.NONE);

  /** Percent. */
  private static final int TEXT_STEP = 10;

  private final Keyboard keyboard;
  private final SettingsModel settings;
  private final HostingViewModel hosting;
  private final Rooms rooms;
  private final Presence presence;
  private final WindowActions actions;
  private final CopyActions copies;
  private final ExportActions exports;
  private final Runnable showSettings;

  @FXML private CheckMenuItem host;
  @FXML private MenuItem join;
  @FXML private MenuItem copyInvitation;
  @FXML private MenuItem changeNickname;
  @FXML private MenuItem protect;
  @FXML private MenuItem signIn;
  @FXML private MenuItem leave;
  @FXML private MenuItem goBackIn;
  @FXML private MenuItem quit;
  @FXML private MenuItem exportConversation;
  @FXML private MenuItem exportRoom;
  @FXML private CheckMenuItem keepCopies;
  @FXML private CheckMenuItem tellsTyping;
  @FXML private CheckMenuItem away;
  @FXML private RadioMenuItem themeSystem;
  @FXML private RadioMenuItem themeLight;
  @FXML private RadioMenuItem themeDark;
  @FXML private RadioMenuItem themeContrast;
  @FXML private RadioMenuItem languageSystem;
  @FXML private RadioMenuItem languageEnglish;
  @FXML private RadioMenuItem languagePortuguese;
  @FXML private MenuItem textLarger;
  @FXML private MenuItem textSmaller;
  @FXML private MenuItem textUsual;
  @FXML private MenuItem keyboardPage;
  @FXML private MenuItem settingsItem;
  @FXML private StackPane content;

  WindowController(
      Keyboard keyboard,
      SettingsModel settings,
      HostingViewModel hosting,
      Rooms rooms,
      Presence presence,
      WindowActions actions,
      CopyActions copies,
      ExportActions exports,
      Runnable showSettings) {
    this.keyboard = keyboard;
    this.settings = settings;
    this.hosting = hosting;
    this.rooms = rooms;
    this.presence = presence;
    this.actions = actions;
    this.copies = copies;
    this.exports = exports;
    this.showSettings = showSettings;
  }

  @FXML
  private void initialize() {
    host.setAccelerator(keyboard.combination(Shortcut.HOST));
    join.setAccelerator(keyboard.combination(Shortcut.JOIN));
    copyInvitation.setAccelerator(keyboard.combination(Shortcut.COPY_INVITATION));
    changeNickname.setAccelerator(keyboard.combination(Shortcut.CHANGE_NICKNAME));
    leave.setAccelerator(keyboard.combination(Shortcut.LEAVE));
    goBackIn.setAccelerator(keyboard.combination(Shortcut.GO_BACK_IN));
    var attached = Attached.of(content);
    rooms
        .wayBack()
        .leftProperty()
        .when(attached)
        .subscribe(left -> goBackIn.setDisable(left.isEmpty()));
    exportConversation.setAccelerator(keyboard.combination(Shortcut.EXPORT));
    presence.awayProperty().when(Attached.of(content)).subscribe(away::setSelected);
    quit.setAccelerator(keyboard.combination(Shortcut.QUIT));
    keyboardPage.setAccelerator(keyboard.combination(Shortcut.KEYBOARD));
    textLarger.setAccelerator(keyboard.combination(Shortcut.TEXT_LARGER));
    textSmaller.setAccelerator(keyboard.combination(Shortcut.TEXT_SMALLER));
    textUsual.setAccelerator(keyboard.combination(Shortcut.TEXT_USUAL));
    settingsItem.setAccelerator(keyboard.combination(Shortcut.SETTINGS));
    settings.watch(now -> now.appearance().theme()).when(attached).subscribe(this::themeIs);
    settings.watch(now -> now.appearance().language()).when(attached).subscribe(this::languageIs);
    watch(now -> now.privacy().keepsCopies(), keepCopies);
    watch(now -> now.privacy().tellsTyping(), tellsTyping);
    hosting.stateProperty().when(attached).subscribe(this::hostingIs);
    rooms.shownProperty().when(attached).subscribe(this::roomIs);
    rooms
        .shownProperty()
        .flatMap(room -> room.map(in -> in.membership().stateProperty()).orElse(NO_ACCOUNT))
        .when(attached)
        .subscribe(_ -> refresh());
  }

  private void watch(Function<Settings, Boolean> part, CheckMenuItem item) {
    settings.watch(part).when(Attached.of(content)).subscribe(item::setSelected);
  }

  private void themeIs(ThemeChoice theme) {
    switch (theme) {
      case SYSTEM -> themeSystem.setSelected(true);
      case LIGHT -> themeLight.setSelected(true);
      case DARK -> themeDark.setSelected(true);
      case HIGH_CONTRAST -> themeContrast.setSelected(true);
    }
  }

  private void languageIs(LanguageChoice language) {
    switch (language) {
      case SYSTEM -> languageSystem.setSelected(true);
      case ENGLISH -> languageEnglish.setSelected(true);
      case PORTUGUESE -> languagePortuguese.setSelected(true);
    }
  }

  /** Shows {@code what} below the menus. */
  void show(Content what) {
    what.show(content);
  }

  /** Has {@code scene} heed the keys that a menu item, which has one accelerator, cannot have. */
  void addKeysElsewhere(Scene scene) {
    addKeysElsewhere(scene, Shortcut.TEXT_LARGER, this::makeTextLarger);
    addKeysElsewhere(scene, Shortcut.TEXT_SMALLER, this::makeTextSmaller);
    addKeysElsewhere(scene, Shortcut.TEXT_USUAL, this::useUsualTextSize);
  }

  private void addKeysElsewhere(Scene scene, Shortcut shortcut, Runnable action) {
    keyboard.combinations(shortcut).stream()
        .skip(1)
        .forEach(keys -> scene.getAccelerators().put(keys, action));
  }

  private void hostingIs(HostingState state) {
    boolean busy =
        switch (state) {
          case HostingState.Starting(_), HostingState.Stopping() -> true;
          case HostingState.Off(), HostingState.On(_), HostingState.Failed _ -> false;
        };
    host.setDisable(busy);
    refresh();
  }

  private void roomIs(Optional<RoomViewModel> room) {
    leave.setDisable(room.isEmpty());
    exportConversation.setDisable(room.isEmpty());
    exportRoom.setDisable(room.isEmpty());
    refresh();
  }

  private void refresh() {
    host.setSelected(hosting.room().isPresent());
    AccountState account =
        rooms
            .shownProperty()
            .get()
            .map(in -> in.membership().stateProperty().get())
            .orElse(AccountState.NONE);
    protect.setDisable(!account.open() || account.signedIn().isPresent());
    signIn.setDisable(!account.offered() || account.signedIn().isPresent());
    copyInvitation.setDisable(rooms.invitations().addresses().isEmpty());
  }

  @FXML
  private void toggleHosting() {
    actions.toggleHosting();
    refresh();
  }

  @FXML
  private void join() {
    actions.askWhereToJoin();
  }

  @FXML
  private void copyInvitation() {
    actions.copyInvitation();
  }

  @FXML
  private void changeNickname() {
    actions.changeNickname();
  }

  @FXML
  private void protect() {
    rooms
        .shownProperty()
        .get()
        .ifPresent(in -> in.membership().ask(Purpose.PROTECT, in.nicknameProperty().get()));
  }

  @FXML
  private void signIn() {
    rooms
        .shownProperty()
        .get()
        .ifPresent(in -> in.membership().ask(Purpose.SIGN_IN, settings.current().nickname()));
  }

  @FXML
  private void leave() {
    actions.leave();
  }

  @FXML
  private void goBackIn() {
    actions.goBackIn();
  }

  @FXML
  private void exportConversation() {
    rooms.shownProperty().get().ifPresent(exports::exportConversation);
  }

  @FXML
  private void exportRoom() {
    rooms.shownProperty().get().ifPresent(exports::exportRoom);
  }

  @FXML
  private void keepCopies() {
    copies.keep(keepCopies.isSelected());
  }

  @FXML
  private void changeAway() {
    presence.awayProperty().set(away.isSelected());
  }

  @FXML
  private void tellTyping() {
    actions.tellTyping(tellsTyping.isSelected());
  }

  @FXML
  private void deleteCopies() {
    copies.askToDelete();
  }

  @FXML
  private void quit() {
    actions.quit();
  }

  @FXML
  private void makeTextLarger() {
    actions.changeTextSize(TEXT_STEP);
  }

  @FXML
  private void makeTextSmaller() {
    actions.changeTextSize(-TEXT_STEP);
  }

  @FXML
  private void useUsualTextSize() {
    actions.useUsualTextSize();
  }

  @FXML
  private void chooseTheme() {
    actions.choose(
        themeLight.isSelected()
            ? ThemeChoice.LIGHT
            : themeDark.isSelected()
                ? ThemeChoice.DARK
                : themeContrast.isSelected() ? ThemeChoice.HIGH_CONTRAST : ThemeChoice.SYSTEM);
  }

  @FXML
  private void chooseLanguage() {
    actions.choose(
        languageEnglish.isSelected()
            ? LanguageChoice.ENGLISH
            : languagePortuguese.isSelected() ? LanguageChoice.PORTUGUESE : LanguageChoice.SYSTEM);
  }

  @FXML
  private void showSettings() {
    showSettings.run();
  }

  @FXML
  private void keyboard() {
    actions.showKeyboard();
  }

  @FXML
  private void about() {
    actions.showAbout();
  }
}
