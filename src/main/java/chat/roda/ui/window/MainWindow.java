package chat.roda.ui.window;

import chat.roda.client.RoomLink;
import chat.roda.irc.Nickname;
import chat.roda.settings.Settings;
import chat.roda.settings.SettingsStore;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import chat.roda.ui.attention.QuietSign;
import chat.roda.ui.common.AppIcon;
import chat.roda.ui.common.FirstFrame;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.MenuKey;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Views;
import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.emoji.EmojiCatalogue;
import chat.roda.ui.emoji.EmojiEverywhere;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.PickedEmoji;
import chat.roda.ui.hosting.HostSentences;
import chat.roda.ui.hosting.HostingState;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.hosting.RoomHost;
import chat.roda.ui.input.WritingAids;
import chat.roda.ui.nickname.NicknameDialog;
import chat.roda.ui.nickname.NicknameDialog.Occasion;
import chat.roda.ui.nickname.NicknameViewModel;
import chat.roda.ui.room.Goodbyes;
import chat.roda.ui.settings.SettingsWindow;
import chat.roda.ui.spelling.Spelling;
import chat.roda.ui.start.StartViewModel;
import chat.roda.ui.window.SetAside.What;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** The program's window, put together. FX thread. */
public final class MainWindow {
  private final Stage stage;
  private final SettingsModel settings;
  private final SettingsStore store;
  private final Surroundings surroundings;
  private final Theme theme;
  private final HostingViewModel hosting;
  private final StartViewModel start = new StartViewModel();
  private final Rooms rooms;
  private final Presence presence;
  private final EmojiPictures pictures = new EmojiPictures();
  private final Scene scene = new Scene(new Pane());
  private final SettingsWindow settingsWindow;
  private Views views;

  /**
   * Makes the window, and does not show it yet.
   *
   * @param stage the program's first stage
   */
  public MainWindow(Stage stage, SettingsStore store, RoomHost host, Surroundings surroundings) {
    this.stage = stage;
    settings = new SettingsModel(store);
    this.store = store;
    this.surroundings = surroundings;
    theme = new Theme(surroundings.colours(), surroundings.reducesMotion());
    hosting = new HostingViewModel(host);
    rooms = new Rooms(settings, hosting, start, surroundings, surroundings.clock());
    new EmojiEverywhere(pictures).drawBeside(stage);
    new TypedAhead(hosting, start, rooms.shownProperty()).listen(scene);
    views = newViews();
    settingsWindow =
        new SettingsWindow(
            settings,
            theme,
            new SettingsWindow.Places(
                store.file(), surroundings.copies().folder(), surroundings.log()),
            surroundings.passwords(),
            settingsDeeds(),
            () -> views);
    presence = new Presence(settings, rooms.stays(), this::texts, InstantSource.system());
    settings.watch(Settings::appearance).subscribe(theme.choiceProperty()::set);
    settings.watch(now -> now.privacy().keepsCopies()).subscribe(this::keepCopies);
    settings.watch(Settings::shortcuts).subscribe(_ -> rebuild());
    settings.watch(now -> now.appearance().language()).subscribe(_ -> rebuild());
    start.recentProperty().set(settings.current().recent());
    hosting.stateProperty().subscribe(this::sayHostProblem);
    start.keepProperty().set(settings.current().hosted().keep());
    start.protectsNamesProperty().set(settings.current().hosted().protectsNames());
    start.portProperty().set(Integer.toString(settings.current().hosted().port()));
  }

  private void keepCopies(boolean now) {
    rooms.stays().copies().forEach(copy -> copy.setWriting(now));
  }

  private Views newViews() {
    return new Views(
        Texts.ofWindow(language()), new Keyboard(settings.current().shortcuts()), theme::moves);
  }

  private Texts texts() {
    return views.texts();
  }

  private Language language() {
    return switch (settings.current().appearance().language()) {
      case SYSTEM -> surroundings.language();
      case ENGLISH -> Language.ENGLISH;
      case PORTUGUESE -> Language.PORTUGUESE;
    };
  }

  /** Shows the window; at the first start only when the person has said what they are called. */
  public void open(Optional<RoomLink> join) {
    String kept = settings.current().nickname();
    if (Nickname.check(kept).isEmpty()) {
      show(join);
      return;
    }
    new NicknameDialog(views, theme)
        .askAtStart(
            new NicknameViewModel(kept, surroundings.user()),
            store.setAside().isPresent() ? Occasion.SETTINGS_LOST : Occasion.FIRST_START,
            nickname -> {
              settings.change(old -> old.withNickname(nickname));
              show(join);
            },
            surroundings.exit());
  }

  /**
   * Brings the window to the front, and goes where the link leads: the program was started again.
   */
  public void summon(Optional<RoomLink> link) {
    if (!stage.isShowing()) {
      return;
    }
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    link.ifPresent(to -> rooms.follow(to, Optional.empty()));
  }

  /**
   * Leaves all rooms, where the program is ended by the system, and waits until they know, but no
   * longer than a person who logs out would. Any thread but that of JavaFX.
   */
  public void sayGoodbye() {
    var said = new CountDownLatch(1);
    Platform.runLater(() -> rooms.leaveThen(said::countDown));
    try {
      // What was read is told by JavaFX's thread alone, which may not come to it any more.
      if (!said.await(WindowActions.GOODBYE_MILLIS / 2, TimeUnit.MILLISECONDS)) {
        Goodbyes.sayAll(Duration.ofMillis(WindowActions.GOODBYE_MILLIS / 2));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(Optional<RoomLink> join) {
    start.nicknameProperty().set(settings.current().nickname());
    rooms.comeBack();
    WindowActions actions = build();
    MenuKey.heed(scene);
    theme.dress(scene);
    stage.setScene(scene);
    var placement = new WindowPlacement(stage, settings);
    placement.restore();
    stage.show();
    placement.follow();
    FirstFrame.then(
        scene,
        () -> {
          placement.insist();
          goOn(actions, join);
        });
  }

  /** All that nobody needs to see the window and to type in it. */
  private void goOn(WindowActions actions, Optional<RoomLink> join) {
    new Activity(presence).watch(scene);
    new Calling(stage, settings, surroundings, theme, rooms.stays(), this::texts)
        .begin(() -> summon(Optional.empty()), () -> actions().quit());
    store.setOnNotSaved(this::tellNotSaved);
    surroundings.rooms().setOnNotSaved(this::tellNotSaved);
    surroundings.drafts().setOnNotSaved(this::tellNotSaved);
    surroundings.unsent().setOnNotSaved(this::tellNotSaved);
    start.hostPasswordProperty().set(surroundings.passwords().hosted().orElse(""));
    rooms.goOn();
    new NetworkWatch(rooms.stays().rooms()).follow();
    rooms.wayBack().setOnLeft(left -> actions().sayLeft(left));
    notices().setAside(setAside());
    if (rooms.wasHosting()) {
      actions.toggleHosting();
    }
    join.ifPresent(to -> rooms.follow(to, Optional.empty()));
    // What the person has typed meanwhile is seen before the icon is.
    FirstFrame.then(scene, () -> stage.getIcons().setAll(AppIcon.images()));
  }

  private List<SetAside> setAside() {
    return Stream.of(
            store.setAside().map(file -> new SetAside(What.SETTINGS, file)),
            surroundings.rooms().setAside().map(file -> new SetAside(What.ROOMS, file)),
            surroundings.drafts().setAside().map(file -> new SetAside(What.DRAFTS, file)),
            surroundings.unsent().setAside().map(file -> new SetAside(What.DRAFTS, file)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Something went wrong that nobody foresaw: the person is told where it is written down. */
  public void tellOfSurprise() {
    if (stage.isShowing()) {
      notices().surprise(surroundings.log(), () -> settingsDeeds().open(surroundings.log()));
    }
  }

  private SettingsInWindow settingsDeeds() {
    return new SettingsInWindow(this::actions, this::copyActions, surroundings.browser());
  }

  private void tellNotSaved(Path file) {
    Platform.runLater(() -> notices().notSaved(file));
  }

  /** Makes all that is seen, in the language of the moment, around what is going on. */
  private WindowActions build() {
    views = newViews();
    WindowActions actions = actions();
    actions.nameRoom();
    var content =
        new Content(
            stage,
            views,
            rooms,
            hosting,
            start,
            actions,
            surroundings.browser(),
            aids(),
            () -> settingsWindow.actions(stage),
            this::quietSign);
    var menus =
        new WindowController(
            views.keyboard(),
            settings,
            hosting,
            rooms,
            presence,
            actions,
            copyActions(),
            new ExportActions(stage, views.texts(), theme),
            this::showSettings);
    stage.setOnCloseRequest(request -> {
      request.consume();
      actions.quit();
    });
    scene.getAccelerators().clear();
    scene.setRoot(views.load(FxmlView.WINDOW, menus));
    menus.addKeysElsewhere(scene);
    menus.show(content);
    return actions;
  }

  private void rebuild() {
    if (stage.isShowing()) {
      build();
      settingsWindow.rebuild();
    }
  }

  private void showSettings() {
    showSettings("");
  }

  private void showSettings(String wish) {
    settingsWindow.open(stage, wish);
  }

  private QuietSign quietSign() {
    return new QuietSign(
        views.texts(), settings, () -> LocalTime.now(surroundings.clock()), this::showSettings);
  }

  private WindowActions actions() {
    return new WindowActions(stage, settings, surroundings, theme, views, hosting, rooms, start);
  }

  private CopyActions copyActions() {
    return new CopyActions(settings, surroundings.copies(), rooms, notices());
  }

  private WritingAids aids() {
    var spelling =
        new Spelling(
            settings.watch(all -> all.writing().checksSpelling()),
            surroundings.words(),
            language());
    var emoji = new EmojiBook(pictures, new EmojiCatalogue(language()), new PickedEmoji(settings));
    return new WritingAids(emoji, spelling);
  }

  /** Where the start page is not there to say it. */
  private void sayHostProblem(HostingState state) {
    if (state instanceof HostingState.Failed failed && rooms.shownProperty().get().isPresent()) {
      notices()
          .hostProblem(
              new HostSentences(views.texts()).of(failed),
              failed.freePort(),
              port -> actions().host(failed.wish().withPort(port)));
    }
  }

  private Notices notices() {
    return new Notices(stage, views, theme);
  }
}
