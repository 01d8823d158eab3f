package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** What programs tell a channel is not as loud as what people say. */
class NoticeTest extends RoomTest {
  private Paint colourOf(String text) {
    return onFxThread(() ->
        flows()
            .flatMap(flow -> from(flow).lookup(".message-words").queryAllAs(Text.class).stream())
            .filter(words -> words.getText().equals(text))
            .findFirst()
            .orElseThrow()
            .getFill());
  }

  @Test
  void itIsPaleAndSaysWhatItIs() throws Exception {
    ana.say("#lobby", "good morning");
    waitForMessage("good morning");
    try (var bot = new Socket("127.0.0.1", host.address().getPort())) {
      String lines =
          "NICK bot\r\nUSER bot 0 * :bot\r\nJOIN #lobby\r\nNOTICE #lobby :it is built\r\n";
      bot.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
      waitForMessage("it is built");
      assertThat(colourOf("it is built")).isNotEqualTo(colourOf("good morning"));
      assertThat(
              lookup(".message-time").queryAllAs(Labeled.class).stream()
                  .filter(label -> isSeen(label))
                  .map(Labeled::getText))
          .filteredOn(time -> time.endsWith(" · notice"))
          .hasSize(1);
      assertThat(lookup(".row-cell").queryAll().stream().filter(node -> isSeen(node)))
          .anyMatch(row -> row.getAccessibleText().contains("Notice from bot: it is built"));
    }
  }
}
