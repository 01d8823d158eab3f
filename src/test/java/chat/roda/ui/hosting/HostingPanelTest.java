package chat.roda.ui.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Views;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostingPanelTest extends WindowTest {
  private volatile OptionalLong kept = OptionalLong.of(3L << 20);
  private final HostingViewModel hosting = new HostingViewModel(new TwoAddresses());

  /** Stands for a machine with these addresses. */
  private final class TwoAddresses implements RoomHost {
    @Override
    public HostedRoom start(HostWish wish) {
      return new HostedRoom(wish.name(), wish.port(), List.of("192.168.0.12", "fd00::2"));
    }

    @Override
    public void stop() {}

    @Override
    public OptionalLong keptBytes() {
      return kept;
    }

    @Override
    public boolean empty() {
      return true;
    }

    @Override
    public int people() {
      return 1;
    }
  }

  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void host() {
    show(() ->
        HostingPanelController.load(
            new Views(texts, Keyboard.USUAL),
            new EmojiPictures(),
            hosting,
            () -> asked.add("empty"),
            hosting::stop));
    assertThat(lookup("#hosting-panel").query().isVisible()).isFalse();
    onFxThread(() -> {
      hosting.start(new HostWish("Ana's room", 6000));
      return hosting;
    });
    waitUntil("the panel is there", () -> lookup("#hosting-panel").query().isVisible());
  }

  @Test
  void theAddressThatOthersTypeIsShownAndCopied() {
    assertThat(lookup("#hosting-address").queryAs(Label.class).getText())
        .isEqualTo("192.168.0.12:6000");
    List<String> told = new ArrayList<>();
    onFxThread(() ->
        lookup("#hosting-copy")
            .queryButton()
            .accessibleTextProperty()
            .subscribe(words -> told.add(words)));
    clickOn("#hosting-copy");
    assertThat(onFxThread(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("192.168.0.12:6000");
    assertThat(told).as("for two seconds").contains("Copied");
  }

  @Test
  void whatCannotBeMeasuredIsNotSaidToBeNothing() {
    kept = OptionalLong.empty();
    onFxThread(() -> {
      lookup("#hosting-details").queryAs(Button.class).fire();
      return hosting;
    });
    waitUntil(
        "it is told",
        () ->
            lookup("#hosting-kept")
                .queryAs(Label.class)
                .getText()
                .startsWith("Kept on this computer: not known"));
  }

  @Test
  void howMuchIsKeptIsShownAndCanBeEmptied() {
    onFxThread(() -> {
      lookup("#hosting-details").queryAs(Button.class).fire();
      return hosting;
    });
    waitUntil(
        "the size is shown",
        () ->
            lookup("#hosting-kept")
                .queryAs(Label.class)
                .getText()
                .equals(
                    "Kept on this computer: 3 MB. What goes beyond 5 years or 4 GB is deleted, the oldest first."));
    onFxThread(() -> {
      lookup("#hosting-empty").queryAs(Hyperlink.class).fire();
      return hosting;
    });
    assertThat(asked).containsExactly("empty");
  }

  @Test
  void aClickShowsAllThatTheHostMayWantToKnowAndStops() {
    onFxThread(() -> {
      lookup("#hosting-details").queryAs(Button.class).fire();
      return hosting;
    });
    waitUntil("all is shown", () -> lookup("#hosting-all").tryQuery().isPresent());
    assertThat(lookup("#hosting-addresses .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly("192.168.0.12:6000", "[fd00::2]:6000");
    assertThat(lookup("#hosting-port").queryAs(Label.class).getText()).isEqualTo("Port 6000");
    assertThat(lookup("#hosting-firewall").queryAs(Label.class).getText()).contains("6000");
    onFxThread(() -> {
      lookup("#stop-hosting").queryAs(Button.class).fire();
      return hosting;
    });
    waitUntil("nothing is hosted", () -> !lookup("#hosting-panel").query().isVisible());
  }

  @ParameterizedTest
  @CsvSource({
    "Windows 11, Windows Security",
    "Mac OS X, System Settings",
    "Linux, sudo ufw allow 6000/tcp",
    "Linux, sudo firewall-cmd --add-port=6000/tcp"
  })
  void everySystemHasItsFirewallHint(String system, String hint) {
    assertThat(HostSystem.of(system).firewallHint(texts, 6000)).contains(hint, "6000");
  }
}
