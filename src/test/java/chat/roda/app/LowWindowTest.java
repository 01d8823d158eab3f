package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.settings.Density;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.ThemeChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a question and large text leave little room. */
class LowWindowTest extends Company {
  private void askForPassword(int width, int height) throws Exception {
    open(new Look(ThemeChoice.LIGHT, LanguageChoice.PORTUGUESE, 200, width, Density.COMFORTABLE));
    resize(width, height);
    var rules = new AccountRules(true, false, Optional.empty());
    goInto(host("Physics lab", new RoomAccess(Optional.empty(), Map.of(), rules)));
    await(".input-text");
    for (int i = 0; i < 9; i++) {
      say("message " + i);
      seesSoon("message " + i);
    }
    focus(".message-list");
    type(KeyCode.PAGE_UP, 4);
    chooseFromBar("menu-protect");
    await("#passwordBar");
  }

  private Bounds place(String query) {
    return onFxThread(() -> {
      var node = lookup(query).query();
      return node.localToScene(node.getLayoutBounds());
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {Look.NARROW, 640})
  void theMenusAreWhole(int width) throws Exception {
    askForPassword(width, 480);
    assertThat(place(".room-header").getMinY())
        .isGreaterThanOrEqualTo(place(".menu-bar").getMaxY());
  }

  @ParameterizedTest
  @ValueSource(ints = {Look.NARROW, 640})
  void theInputBoxIsWhole(int width) throws Exception {
    askForPassword(width, 480);
    waitForLayout();
    double bottom = onFxThread(() -> stage.getScene().getHeight());
    assertThat(place(".input").getMaxY()).isLessThan(bottom);
    assertThat(place("#passwordBar").getMaxY()).isLessThanOrEqualTo(place(".input").getMinY());
    assertThat(isIn(place("#accountPassword"), place("#passwordBar"))).isTrue();
    write("sesame");
    for (String part : List.of("#accountPassword", "#accountGo", "#accountRemember")) {
      focus(part);
      assertThat(isIn(place(part), place("#passwordBar"))).as(part).isTrue();
    }
    focus(".input-text");
    write("hello");
    waitUntil(
        "it is there",
        () -> lookup(".input-text").queryTextInputControl().getText().equals("hello"));
  }

  private static boolean isIn(Bounds part, Bounds whole) {
    return part.getMinY() >= whole.getMinY() - 1 && part.getMaxY() <= whole.getMaxY() + 1;
  }

  @Test
  void whatLeadsToTheNewestLiesOverNoQuestion() throws Exception {
    askForPassword(Look.NARROW, 640);
    waitUntil("it is gone", () -> !isThere(".jump"));
    back("#passwordBar");
    await(".jump");
  }
}
