package chat.roda.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.desktop.FakeShell.Shown;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
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
    shell = new FakeShell(address);
    desktop = new BusDesktop(Optional.of(address));
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
  void theProgramIsInTheTrayAndTellsWhenSomethingWaits() throws Exception {
    shell.showTray();
    desktop.showInTray(new TrayState("All is read", false), () -> happened.add("open"));
    String program = next(shell.items);
    var quiet = shell.properties(program);
    assertThat(quiet.get("Id").getValue()).isEqualTo("roda");
    assertThat(quiet.get("Status").getValue()).isEqualTo("Active");
    assertThat(quiet.get("IconPixmap").getSig()).isEqualTo("a(iiay)");
    desktop.showInTray(new TrayState("3 new messages", true), () -> happened.add("open again"));
    shell.item(program).activate(0, 0);
    assertThat(next(happened)).startsWith("open");
    assertThat(shell.properties(program).get("Status").getValue()).isEqualTo("NeedsAttention");
  }

  @Test
  void theDotIsOnTheIconOnlyWhenSomethingWaits() {
    int quiet = TrayImage.of(24, false).getRGB(17, 17);
    int marked = TrayImage.of(24, true).getRGB(17, 17);
    assertThat(marked).isEqualTo(0xFFCF222E).isNotEqualTo(quiet);
    assertThat(TrayImage.bytes(TrayImage.of(48, true))).hasSize(48 * 48 * 4);
  }
}
