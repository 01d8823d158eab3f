package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomLinkTest {
  @ParameterizedTest
  @CsvSource({
    "roda://192.168.0.12, 192.168.0.12, 5005, ''",
    "roda://192.168.0.12/, 192.168.0.12, 5005, ''",
    "RODA://host:6000/dev, host, 6000, #dev",
    "roda://[fe80::1]:6000/%23dev, fe80::1, 6000, #dev",
    "irc://irc.example.org/#dev, irc.example.org, 6667, #dev",
    "irc://192.168.0.12:5005/a%C3%A7%C3%A3o, 192.168.0.12, 5005, #ação",
    "'irc://host:5005/dev,needkey?key=x', host, 5005, #dev",
    "192.168.0.12:6000, 192.168.0.12, 6000, ''",
  })
  void saysWhereTheRoomIs(String text, String host, int port, String channel) {
    Optional<String> wanted = Optional.of(channel).filter(name -> !name.isEmpty());
    assertThat(RoomLink.parse(text)).contains(new RoomLink(new RoomAddress(host, port), wanted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roda://", "irc:///dev", "http://host/", "roda://user@host", "irc://a b"})
  void anythingElseIsNone(String text) {
    assertThat(RoomLink.parse(text)).isEmpty();
  }

  @Test
  void nothingMeansNoRoom() {
    assertThat(RoomLink.parseGiven(" ")).isEmpty();
  }
}
