package chat.roda.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Failure;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.settings.KeepChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Views;
import chat.roda.ui.hosting.HostProblem;
import chat.roda.ui.hosting.HostProblemException;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.hosting.RoomHost;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartPageTest extends WindowTest {
  private static final RecentRoom ANAS = new RecentRoom("Ana's room", "192.168.0.12", noonHere());

  /** By the clock on this wall, wherever that hangs. */
  private static Instant noonHere() {
    return LocalDateTime.of(2020, 5, 4, 12, 0).atZone(ZoneId.systemDefault()).toInstant();
  }

  private final List<Object> asked = new ArrayList<>();
  private final StartViewModel model = new StartViewModel();
  private final HostingViewModel hosting = new HostingViewModel(new PortIsTaken());

  /** Stands for a machine on which no room can be opened. */
  private static final class PortIsTaken implements RoomHost {
    @Override
    public HostedRoom start(HostWish wish) throws HostProblemException {
      throw new HostProblemException(HostProblem.PORT_IN_USE, "", new Exception());
    }

    @Override
    public void stop() {}

    @Override
    public OptionalLong keptBytes() {
      return OptionalLong.of(3L << 20);
    }

    @Override
    public boolean empty() {
      return true;
    }

    @Override
    public int people() {
      return 0;
    }
  }

  private final class Asked implements StartActions {
    @Override
    public void host(HostWish wish) {
      asked.add(wish);
      hosting.start(wish);
    }

    @Override
    public void stopHosting() {}

    @Override
    public void join(RoomLink link, Optional<String> password) {
      asked.add(link.address());
      link.channel().ifPresent(asked::add);
      password.ifPresent(asked::add);
    }

    @Override
    public void cancelJoining() {
      asked.add("cancel");
    }

    @Override
    public boolean canRead(RoomAddress address) {
      return address.host().equals("192.168.0.31");
    }

    @Override
    public void read(RoomAddress address) {
      asked.add("read " + address);
    }

    @Override
    public void forget(RecentRoom room) {
      asked.add("forget " + room.name());
    }

    @Override
    public void changeNickname() {
      asked.add("nickname");
    }
  }

  @BeforeEach
  void showPage() {
    model.nicknameProperty().set("ana");
    model.roomNameProperty().set("Ana's room");
    model.portProperty().set("5005");
    show(() -> StartController.load(new Views(texts, Keyboard.USUAL), model, hosting, new Asked()));
  }

  private String text(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }

  private void onModel(Runnable change) {
    onFxThread(() -> {
      change.run();
      return model;
    });
  }

  @Test
  void enterInTheAddressJoins() {
    clickOn("#address").write("192.168.0.12:6000").type(KeyCode.ENTER);
    assertThat(asked).containsExactly(new RoomAddress("192.168.0.12", 6000));
  }

  private void paste(String text) {
    clickOn("#address");
    onFxThread(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Come to “Ana's room” with Roda. The address is 192.168.0.12:6000\nIf that does not work,"
            + " try 10.0.0.2:6000\nThe password is open sesame",
        "Venha para “Sala 2.0.1” com o Roda. O endereço é [fd00::2]:6000\nA senha é open sesame",
        "here: roda://192.168.0.12:6000/dev.\nThe password is open sesame"
      })
  void anInvitationIsPastedAsItIs(String invitation) {
    write("something").type(KeyCode.HOME);
    paste(invitation);
    waitUntil("the password is there", () -> lookup("#room-password").query().isVisible());
    clickOn("#join-room");
    assertThat(asked)
        .first()
        .isEqualTo(
            new RoomAddress(invitation.startsWith("Venha") ? "fd00::2" : "192.168.0.12", 6000));
    assertThat(asked.contains("#dev")).isEqualTo(invitation.startsWith("here"));
    assertThat(asked.getLast()).isEqualTo("open sesame");
    clickOn("#address").type(KeyCode.END).write("1");
    assertThat(lookup("#room-password").query().isVisible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"roda://192.168.0.12:6000", "192.168.0.12 6000", " 192.168.0.12:6000 "})
  void anAddressIsPastedInAnyOfItsForms(String address) {
    paste(address);
    type(KeyCode.ENTER);
    assertThat(asked).containsExactly(new RoomAddress("192.168.0.12", 6000));
  }

  @Test
  void anEmptyAddressIsThisComputer() {
    clickOn("#join-room");
    assertThat(asked).containsExactly(new RoomAddress("127.0.0.1", 5005));
  }

  @Test
  void whatIsNoAddressIsSaidWhileItIsTyped() {
    assertThat(text("#address-hint")).isEqualTo(texts.get("start.join.hint"));
    clickOn("#address").write("10.0.0.1/7000");
    assertThat(text("#address-hint"))
        .isEqualTo("This is not an address. It looks like 192.168.0.12 or 192.168.0.12:6000.");
    type(KeyCode.ENTER);
    assertThat(asked).isEmpty();
    assertThat(lookup("#join-room").queryButton().isDisabled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1:99999", "[fe80::1]:0", "host 700000", "roda://host:65536"})
  void aPortThatIsNoneIsSaidAsThat(String typed) {
    clickOn("#address").write(typed);
    assertThat(text("#address-hint")).isEqualTo("A port is a number from 1 to 65535.");
  }

  @Test
  void recentRoomsStandCloseTogether() {
    var labs = new RecentRoom("Physics lab", "10.0.4.2", ANAS.last());
    onModel(() -> model.recentProperty().set(List.of(ANAS, labs)));
    waitUntil(
        "no row is higher than its two lines",
        () -> lookup(".recent-room").queryAll().stream().allMatch(StartPageTest::isTwoLinesHigh));
  }

  private static boolean isTwoLinesHigh(Node row) {
    double lines =
        row.lookupAll(".label").stream().mapToDouble(line -> ((Label) line).prefHeight(-1)).sum();
    return row.getLayoutBounds().getHeight() < 1.6 * lines;
  }

  @Test
  void aRecentRoomIsJoinedByAClickAndCanBeForgotten() {
    onModel(() -> model.recentProperty().set(List.of(ANAS)));
    clickOn(lookup(".recent-join").<Node>query());
    assertThat(asked).containsExactly(new RoomAddress("192.168.0.12", 5005));
    assertThat(text(".recent-room .roda-small")).isEqualTo("4 May 2020 at 12:00 · 192.168.0.12");
    clickOn(lookup(".recent-forget").<Node>query());
    assertThat(asked).contains("forget Ana's room");
  }

  @Test
  void connectingIsShownAndCanBeCancelled() {
    onModel(() -> model.joiningProperty().set(Optional.of(new RoomAddress("10.0.0.1", 5005))));
    assertThat(text("#join-progress-text")).isEqualTo("Connecting to 10.0.0.1…");
    assertThat(lookup("#join-room").query().isVisible()).isFalse();
    clickOn("#cancel-joining");
    assertThat(asked).containsExactly("cancel");
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void everyFailureHasItsSentence(Failure why) {
    var address = new RoomAddress("10.0.0.1", 6000);
    onModel(() -> model.problemProperty().set(Optional.of(new StartProblem(address, why, ""))));
    assertThat(text("#address-hint")).endsWith(".").isNotEqualTo(texts.get("start.join.hint"));
    assertThat(lookup("#address-hint").query().getStyleClass())
        .as("that a password is needed is no fault")
        .contains(why == Failure.PASSWORD_WANTED ? "roda-quiet" : "roda-problem");
  }

  @Test
  void noAnswerMentionsTheFirewall() {
    var problem = new StartProblem(new RoomAddress("10.0.0.1", 5005), Failure.NO_ANSWER, "");
    onModel(() -> model.problemProperty().set(Optional.of(problem)));
    assertThat(text("#address-hint"))
        .isEqualTo(
            "There is no answer from 10.0.0.1. Check the address, and ask the host if a firewall"
                + " blocks port 5005.");
  }

  @Test
  void aRoomOfWhichThereIsACopyCanBeReadWhenItIsAway() {
    var away = new StartProblem(new RoomAddress("192.168.0.31", 5005), Failure.NO_ANSWER, "");
    onModel(() -> model.problemProperty().set(Optional.of(away)));
    clickOn("#read-copy");
    assertThat(asked).containsExactly("read 192.168.0.31");
    var other = new StartProblem(new RoomAddress("192.168.0.32", 5005), Failure.NO_ANSWER, "");
    onModel(() -> model.problemProperty().set(Optional.of(other)));
    assertThat(lookup("#read-copy").query().isVisible()).isFalse();
  }

  @Test
  void aRoomMayBeHostedWithoutATrace() {
    onModel(() -> lookup("#keep-days").queryAs(ChoiceBox.class).getSelectionModel().selectFirst());
    assertThat(lookup("#keep-size").query().getParent().isVisible()).isFalse();
    clickOn("#host-room");
    assertThat(asked)
        .containsExactly(
            new HostWish("Ana's room", 5005, KeepChoice.NOTHING, false, Optional.empty()));
  }

  @Test
  void aRoomIsHostedWithItsNameAndPort() {
    clickOn("#port-change");
    write("6000");
    clickOn("#room-name").type(KeyCode.END).write(" 2").type(KeyCode.ENTER);
    assertThat(asked).containsExactly(new HostWish("Ana's room 2", 6000));
    waitUntil("the problem is said", () -> lookup("#host-problem").query().isVisible());
    assertThat(text("#host-problem"))
        .isEqualTo(
            "Port 6000 is in use by another program. Choose another port, or stop the other"
                + " program.");
  }

  @Test
  void whatIsNoPortIsSaid() {
    clickOn("#port-change");
    write("70000");
    assertThat(text("#host-problem")).isEqualTo("A port is a number from 1 to 65535.");
    assertThat(lookup("#host-room").queryButton().isDisabled()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"360, true", "900, false"})
  void theCardsAreSideBySideWhereThereIsRoom(double width, boolean oneUnderTheOther) {
    resize(width, 700);
    var host = lookup("#host-card").query().getBoundsInParent();
    var join = lookup("#join-card").query().getBoundsInParent();
    assertThat(host.getMinY() >= join.getMaxY()).isEqualTo(oneUnderTheOther);
    assertThat(host.getMinX() >= join.getMaxX()).isEqualTo(!oneUnderTheOther);
  }

  @Test
  void aPageThatIsMadeWhileThereAreProblemsTellsThem() {
    clickOn("#host-room");
    waitUntil("the problem is told", () -> !text("#host-problem").isEmpty());
    var address = new RoomAddress("10.0.0.1", 6000);
    var problem = new StartProblem(address, Failure.REFUSED, "");
    onModel(() -> model.problemProperty().set(Optional.of(problem)));
    showPage();
    assertThat(text("#host-problem")).isNotEmpty();
    assertThat(text("#address-hint")).contains("10.0.0.1");
  }

  @Test
  void aProblemThatIsToldBelowTheEdgeIsScrolledTo() {
    resize(360, 420);
    Node button = lookup("#host-room").query();
    onFxThread(() -> {
      button.requestFocus();
      return button;
    });
    type(KeyCode.SPACE);
    waitUntil("the problem is told", () -> !text("#host-problem").isEmpty());
    waitUntil("it is in the window", () -> isInWindow(lookup("#host-problem").query()));
  }

  private boolean isInWindow(Node node) {
    var place = node.localToScene(node.getLayoutBounds());
    return place.getMinY() >= 0 && place.getMaxY() <= stage.getScene().getHeight();
  }
}
