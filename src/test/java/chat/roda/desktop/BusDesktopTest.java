package chat.roda.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.desktop.FakeShell.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices and the tray of a Linux desktop, on a bus of their own. */
class BusDesktopTest {
  @TempDir private Path folder;
  private EmbeddedDBusDaemon daemon;
  private FakeShell shell;
  private Desktop desktop;
  private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();

  @BeforeEach
  void openBus() throws Exception {
    String address = "unix:path=" + folder.resolve("bus");
    daemon = new EmbeddedDBusDaemon(address + ",listen=true");
    daemon.startInBackgroundAndWait();
    waitUntilItRuns();
    shell = new FakeShell(address);
    desktop = new BusDesktop(Optional.of(address));
  }

  /** One that has a client before its thread has begun takes itself for ended, and is gone. */
  private void waitUntilItRuns() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!daemon.isRunning()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  @AfterEach
  void closeBus() throws Exception {
    desktop.close();
    shell.close();
    daemon.close();
  }

  private void tell(String about, String title, String text) {
    desktop.tell(
        new Notice(about, title, text),
        () -> happened.add("chosen " + about),
        () -> happened.add("unable"));
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    return Optional.ofNullable(queue.poll(20, TimeUnit.SECONDS)).orElseThrow();
  }

  @Test
  void aNoticeOfWhatWasReadGoes() throws Exception {
    shell.showNotices();
    tell("#lobby", "bruno in #lobby", "coffee");
    Shown lobby = next(shell.notices);
    tell("#dev", "bea in #dev", "tea");
    next(shell.notices);
    desktop.takeAway("#nowhere");
    desktop.takeAway("#lobby");
    assertThat(next(shell.closed)).isEqualTo(lobby.id());
    tell("#lobby", "bruno in #lobby", "cake");
    assertThat(next(shell.notices).replaces().intValue()).isZero();
    assertThat(shell.closed).isEmpty();
  }

  /** Else the desktop shows no icon, and its settings do not know whose notices they are. */
  @Test
  void aNoticeIsOfTheProgramThatIsInstalled() throws Exception {
    shell.showNotices();
    tell("#lobby", "bruno in #lobby", "coffee");
    FakeShell.Program program = next(shell.notices).from();
    List<String> entry =
        Files.readAllLines(Path.of("packaging/linux/" + program.entry() + ".desktop"));
    assertThat(entry).contains("Icon=" + program.icon());
  }

  @Test
  void aNoticeIsShownAndAClickOnItIsToldOnce() throws Exception {
    shell.showNotices();
    tell("#lobby", "bruno in #lobby", "coffee at <ten> & tea");
    Shown notice = next(shell.notices);
    assertThat(notice.title()).isEqualTo("bruno in #lobby");
    assertThat(notice.text()).isEqualTo("coffee at &lt;ten&gt; &amp; tea");
    shell.click(notice);
    assertThat(next(happened)).isEqualTo("chosen #lobby");
    shell.click(notice);
    tell("#dev", "a", "b");
    next(shell.notices);
    assertThat(happened).isEmpty();
  }

  @Test
  void aLaterNoticeAboutTheSameTakesThePlaceOfTheFirst() throws Exception {
    shell.showNotices();
    tell("#lobby", "bruno", "one");
    tell("#lobby", "bruno", "two");
    tell("bruno", "bruno", "three");
    Shown first = next(shell.notices);
    assertThat(next(shell.notices).replaces()).isEqualTo(first.id());
    assertThat(next(shell.notices).replaces().intValue()).isZero();
  }

  @Test
  void whereNobodyShowsNoticesThatIsSaid() throws Exception {
    tell("#lobby", "bruno", "one");
    assertThat(next(happened)).isEqualTo("unable");
    desktop.close();
    desktop = new BusDesktop(Optional.empty());
    tell("#lobby", "bruno", "one");
    assertThat(next(happened)).isEqualTo("unable");
  }

  @Test
  void whereTheSessionShallHaveNoBusThatIsSaid() throws Exception {
    desktop.close();
    desktop = new BusDesktop(Optional.of("disabled:"));
    tell("#lobby", "bruno", "one");
    assertThat(next(happened)).isEqualTo("unable");
  }

  @Test
  void whereTheAddressOfTheBusIsNoneThatIsSaid() throws Exception {
    desktop.close();
    desktop = new BusDesktop(Optional.of("no address"));
    tell("#lobby", "bruno", "one");
    assertThat(next(happened)).isEqualTo("unable");
  }

  @Test
  void theProgramIsInTheTrayAndTellsWhenSomethingWaits() throws Exception {
    shell.showTray();
    desktop.showInTray(new TrayState("All is read", false, List.of()), () -> happened.add("open"));
    String program = next(shell.items);
    var quiet = shell.properties(program);
    assertThat(quiet.get("Id").getValue()).isEqualTo("roda");
    assertThat(quiet.get("Status").getValue()).isEqualTo("Active");
    assertThat(quiet.get("IconPixmap").getSig()).isEqualTo("a(iiay)");
    desktop.showInTray(
        new TrayState("3 new messages", true, List.of()), () -> happened.add("open again"));
    shell.item(program).activate(0, 0);
    assertThat(next(happened)).startsWith("open");
    assertThat(shell.properties(program).get("Status").getValue()).isEqualTo("NeedsAttention");
  }

  /** Xfce's panel shows the picture for attention from when it has it, whatever the status is. */
  @Test
  void bothPicturesAreThatOfNowAndTheTrayIsToldToReadThem() throws Exception {
    shell.showTray();
    desktop.showInTray(new TrayState("All is read", false, List.of()), () -> {});
    String program = next(shell.items);
    String quiet = pictureOf(program);
    desktop.showInTray(new TrayState("3 new messages", true, List.of()), () -> {});
    next(shell.newPictures);
    assertThat(pictureOf(program)).isNotEqualTo(quiet);
    desktop.showInTray(new TrayState("All is read", false, List.of()), () -> {});
    next(shell.newPictures);
    assertThat(pictureOf(program)).isEqualTo(quiet);
  }

  private static Object[] pixmaps(Variant<?> told) {
    return ((List<?>) told.getValue()).toArray();
  }

  private String pictureOf(String program) throws Exception {
    var told = shell.properties(program);
    String picture = Arrays.deepToString(pixmaps(told.get("IconPixmap")));
    assertThat(Arrays.deepToString(pixmaps(told.get("AttentionIconPixmap")))).isEqualTo(picture);
    return picture;
  }

  @Test
  void whatIsChosenInTheMenuOfTheTrayIsDone() throws Exception {
    shell.showTray();
    desktop.showInTray(state(false), () -> happened.add("click"));
    String program = next(shell.items);
    BusMenu menu = shell.menu(program);
    var before = menu.layout(BusMenu.ROOT, -1, List.of());
    assertThat(words(before.root())).containsExactly("Open Roda", "Do not disturb0");
    menu.happened(1, "clicked", new Variant<>(0), new UInt32(0));
    assertThat(next(happened)).isEqualTo("open");
    menu.happened(2, "hovered", new Variant<>(0), new UInt32(0));
    menu.happened(7, "clicked", new Variant<>(0), new UInt32(0));
    menu.happened(2, "clicked", new Variant<>(0), new UInt32(0));
    assertThat(next(happened)).isEqualTo("disturb");
    desktop.showInTray(state(true), () -> happened.add("click"));
    desktop.showInTray(state(true), () -> happened.add("click"));
    shell.item(program).activate(0, 0);
    assertThat(next(happened)).isEqualTo("click");
    var after = menu.layout(BusMenu.ROOT, -1, List.of());
    assertThat(after.revision().intValue()).isGreaterThan(before.revision().intValue());
    assertThat(words(after.root())).containsExactly("Open Roda", "Do not disturb1");
    assertThat(menu.told(List.of(1), List.of()).getFirst().told().get("label").getValue())
        .isEqualTo("Open Roda");
  }

  private TrayState state(boolean doNotDisturb) {
    return new TrayState(
        "All is read",
        false,
        List.of(
            new TrayCommand("Open Roda", Optional.empty(), () -> happened.add("open")),
            new TrayCommand(
                "Do not disturb", Optional.of(doNotDisturb), () -> happened.add("disturb"))));
  }

  /** A variant brings the parts of an item one by one: its id, what is told, what is below. */
  private static List<String> words(BusMenu.Item root) {
    return root.below().stream()
        .map(item -> (Map<?, ?>) ((Object[]) item.getValue())[1])
        .map(told ->
            word(told, "label")
                + (told.containsKey("toggle-state") ? word(told, "toggle-state") : ""))
        .toList();
  }

  private static String word(Map<?, ?> told, String name) {
    return String.valueOf(((Variant<?>) told.get(name)).getValue());
  }

  @Test
  void theDotIsOnTheIconOnlyWhenSomethingWaits() {
    int quiet = TrayImage.of(24, false).getRGB(17, 17);
    int marked = TrayImage.of(24, true).getRGB(17, 17);
    assertThat(marked).isEqualTo(0xFFCF222E).isNotEqualTo(quiet);
    assertThat(TrayImage.bytes(TrayImage.of(48, true))).hasSize(48 * 48 * 4);
  }
}
