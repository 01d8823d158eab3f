package chat.roda.ui.attention;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomAddress;
import chat.roda.desktop.Desktop;
import chat.roda.settings.Notifications;
import chat.roda.settings.QuietHours;
import chat.roda.settings.SettingsStore;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.SettingsModel;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Notices in the window, where the desktop shows none. */
class AttentionTest extends WindowTest {
  private final AtomicInteger rings = new AtomicInteger();
  private final AtomicInteger opened = new AtomicInteger();
  private final List<String> asked = new ArrayList<>();
  private RoomAddress address = RoomAddress.HERE;
  private IntegerProperty unread = new SimpleIntegerProperty(1);
  private SettingsStore store;
  private Attention attention;

  @BeforeEach
  void open() {
    store = SettingsStore.open(settingsFolder);
    show(() -> new StackPane(new Label("a window")));
    attention = onFxThread(() -> attention(true));
  }

  private Attention attention(boolean moves) {
    return new Attention(
        new SettingsModel(store),
        () -> LocalTime.NOON,
        () -> texts,
        Desktop.NONE,
        new WindowNotices(stage, () -> moves),
        rings::incrementAndGet);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Call call(String conversation, String wire) {
    var line =
        new ChatLine(
            "",
            Instant.EPOCH,
            "bruno",
            ChatLine.Kind.MESSAGE,
            wire,
            false,
            Optional.empty(),
            false);
    boolean channel = conversation.startsWith("#");
    return new Call(
        address,
        "Ana's room",
        conversation,
        channel,
        line,
        true,
        false,
        false,
        unread,
        opened::incrementAndGet);
  }

  private void hear(String conversation, String wire) {
    onFxThread(() -> {
      attention.heard(call(conversation, wire));
      return attention;
    });
  }

  private boolean sees(String text) {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
        .anyMatch(node -> ((Label) node).getText().contains(text));
  }

  @Test
  void aMessageIsToldWithItsPlaceAndASoundAndAClickLeadsThere() {
    hear("#lobby", "ana, \u0002coffee\u0002?");
    waitUntil("the notice is there", () -> sees("ana, coffee?"));
    assertThat(onFxThread(() -> sees("bruno in #lobby · Ana's room"))).isTrue();
    assertThat(rings).hasValue(1);
    clickOn(".notice");
    waitUntil("the conversation is shown", () -> opened.get() == 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNoticeGoesByItsButtonAndLeadsNowhere(boolean moves) {
    attention = onFxThread(() -> attention(moves));
    hear("bruno", "psst");
    waitUntil("the notice is there", () -> sees("psst"));
    clickOn((Node node) -> "Close".equals(node.getAccessibleText()));
    waitUntil("the notice is gone", () -> !sees("psst"));
    assertThat(opened).hasValue(0);
  }

  @Test
  void keysAreForTheWindowAndNotForTheNoticeOverIt() {
    var entered = new AtomicInteger();
    show(() -> {
      var field = new TextField();
      field.setOnAction(_ -> entered.incrementAndGet());
      return new StackPane(field);
    });
    hear("bruno", "psst");
    waitUntil("the notice is there", () -> sees("psst"));
    write("hello ").type(KeyCode.ENTER);
    assertThat(entered).hasValue(1);
    assertThat(onFxThread(() -> sees("psst"))).isTrue();
  }

  @Test
  void whatComesFastIsToldTogether() {
    onFxThread(() -> {
      for (int i = 0; i < 1000; i++) {
        attention.heard(call("bruno", "message " + i));
      }
      return attention;
    });
    waitUntil("the last is told", () -> sees("message 999"));
    assertThat(onFxThread(() -> sees("and 998 more before it"))).isTrue();
    assertThat(rings).hasValue(2);
  }

  @Test
  void whatWasReadBeforeItIsToldIsNotTold() {
    onFxThread(() -> {
      attention.heard(call("bruno", "the first"));
      attention.heard(call("bruno", "read already"));
      unread.set(0);
      unread.set(1);
      attention.heard(call("bruno", "the next"));
      return attention;
    });
    waitUntil("the next is told", () -> sees("the next"));
    assertThat(onFxThread(() -> sees("before it"))).isFalse();
  }

  @Test
  void theSameHoldsWhereOneHasLeftTheRoomMeanwhileAndIsBack() {
    onFxThread(() -> {
      attention.heard(call("bruno", "the first"));
      unread = new SimpleIntegerProperty(1);
      attention.heard(call("bruno", "read already"));
      unread.set(0);
      attention.heard(call("bruno", "the next"));
      return attention;
    });
    waitUntil("the next is told", () -> sees("the next"));
    assertThat(onFxThread(() -> sees("before it"))).isFalse();
  }

  private void read() {
    onFxThread(() -> {
      unread.set(0);
      return unread;
    });
  }

  @Test
  void aNoticeGoesWhenItsConversationIsRead() {
    hear("bruno", "psst");
    waitUntil("the notice is there", () -> sees("psst"));
    unread = new SimpleIntegerProperty(1);
    hear("#dev", "tea");
    waitUntil("the other is there", () -> sees("tea"));
    read();
    waitUntil("the one that is read is gone", () -> !sees("tea"));
    assertThat(onFxThread(() -> sees("psst"))).isTrue();
  }

  @Test
  void aNoticeOfWhatIsReadBeforeItIsShownIsNotShown() {
    onFxThread(() -> {
      attention.heard(call("bruno", "read already"));
      unread.set(0);
      return unread;
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onFxThread(() -> sees("read already"))).isFalse();
  }

  @Test
  void aLaterNoticeOfAConversationTakesThePlaceOfTheOneBefore() {
    hear("bruno", "the first");
    hear("bruno", "the second");
    waitUntil("the second is there", () -> sees("the second"));
    assertThat(onFxThread(() -> sees("the first"))).isFalse();
  }

  @Test
  void twoRoomsOfOneNameHaveNoticesOfTheirOwn() {
    hear("#lobby", "coffee");
    address = new RoomAddress("10.0.0.2", 5005);
    unread = new SimpleIntegerProperty(1);
    hear("#lobby", "tea");
    waitUntil("both are there", () -> sees("coffee") && sees("tea"));
    read();
    waitUntil("the one that is read is gone", () -> !sees("tea"));
    assertThat(onFxThread(() -> sees("coffee"))).isTrue();
  }

  @Test
  void aSpoilerIsNotTold() {
    hear("bruno", "it was \u000301,01the butler\u0003");
    waitUntil("the notice is there", () -> sees("it was"));
    assertThat(onFxThread(() -> sees("butler"))).isFalse();
  }

  @Test
  void whoWantsNoSoundHearsNone() {
    store.change(s -> s.with(Notifications.DEFAULT.withSound(false)));
    attention = onFxThread(() -> attention(true));
    hear("bruno", "psst");
    waitUntil("the notice is there", () -> sees("psst"));
    assertThat(rings).hasValue(0);
  }

  private final List<List<Image>> icons = new ArrayList<>();

  private List<Image> iconFor(CountedIcon icon, int unread) {
    int before = onFxThread(icons::size);
    onFxThread(() -> {
      icon.show(unread, icons::add);
      return icon;
    });
    waitUntil("it is drawn", () -> icons.size() > before);
    return onFxThread(icons::getLast);
  }

  @Test
  void theIconShowsTheNumber() {
    var icon = new CountedIcon();
    List<Image> three = iconFor(icon, 3);
    assertThat(three).extracting(Image::getWidth).containsExactly(32.0, 128.0);
    List<Image> plain = iconFor(icon, 0);
    assertThat(plain).hasSize(2);
    for (Image some : three) {
      int x = (int) (some.getWidth() * 0.85);
      int y = (int) (some.getHeight() * 0.55);
      assertThat(some.getPixelReader().getArgb(x, y)).isEqualTo(0xFFCF222E);
      assertThat(plain.get(three.indexOf(some)).getPixelReader().getArgb(x, y))
          .isNotEqualTo(0xFFCF222E);
    }
  }

  @Test
  void theIconIsDrawnOnlyWhereItChanges() {
    var icon = new CountedIcon();
    onFxThread(() -> {
      for (int unread : new int[] {0, 3, 3, 100, 5_000}) {
        icon.show(unread, icons::add);
      }
      return icon;
    });
    waitUntil("the last one is drawn", () -> !icons.isEmpty());
    iconFor(icon, 0);
    assertThat(icons).as("only what is still so when it is drawn").hasSize(2);
  }

  @Test
  void theSoundIsSoftAndEndsSoftly() {
    byte[] sound = Chime.sound();
    int loudest = 0;
    for (int i = 0; i < sound.length; i += 2) {
      loudest = Math.max(loudest, Math.abs((short) ((sound[i] & 0xff) | sound[i + 1] << 8)));
    }
    assertThat(loudest).isBetween(2_000, 12_000);
    assertThat(Math.abs((int) sound[sound.length - 1])).isLessThan(3);
  }

  @Test
  void itIsSaidUntilWhenNothingIsTold() {
    var settings = onFxThread(() -> new SettingsModel(store));
    var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30));
    onFxThread(() -> {
      settings.change(old -> old.with(old.notifications().withQuietHours(Optional.of(night))));
      return night;
    });
    LocalTime late = LocalTime.of(23, 15);
    show(() -> new QuietSign(texts, settings, () -> late, asked::add));
    assertThat(lookup("#quietSign").queryButton().getText()).isEqualTo("Quiet until 07:30");
    clickOn("#quietSign");
    assertThat(asked).containsExactly("Quiet hours");
    show(() -> new QuietSign(texts, settings, () -> LocalTime.NOON, asked::add));
    assertThat(lookup("#quietSign").query().isVisible()).isFalse();
  }
}
