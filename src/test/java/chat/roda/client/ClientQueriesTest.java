package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** What others' clients ask ours (CTCP). */
class ClientQueriesTest {
  private final Told told = Told.inLobby();

  @Test
  void clientsQueriesAreAnsweredSeldom() {
    told.lines(
        ":bruno!b@h PRIVMSG ana :\u0001PING 123\u0001",
        ":bruno!b@h PRIVMSG ana :\u0001VERSION\u0001",
        ":bruno!b@h PRIVMSG #lobby :\u0001VERSION\u0001",
        ":bruno!b@h NOTICE ana :\u0001VERSION\u0001");
    assertThat(told.sent).containsExactly("NOTICE bruno :\u0001PING 123\u0001");
    assertThat(told.events).isEmpty();
  }

  @Test
  void itIsToldWhatTimeItIs() {
    told.lines(":bruno!b@h PRIVMSG ana :\u0001TIME\u0001");
    String time = DateTimeFormatter.RFC_1123_DATE_TIME.format(Told.NOW.atOffset(ZoneOffset.UTC));
    assertThat(told.sent).containsExactly("NOTICE bruno :\u0001TIME " + time + "\u0001");
  }

  @Test
  void itIsToldWhatAClientMayAsk() {
    told.lines(":bruno!b@h PRIVMSG ana :\u0001CLIENTINFO\u0001");
    assertThat(told.sent)
        .containsExactly(
            "NOTICE bruno :\u0001CLIENTINFO ACTION CLIENTINFO PING TIME VERSION\u0001");
  }
}
