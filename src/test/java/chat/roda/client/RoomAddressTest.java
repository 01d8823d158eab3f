package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type as the address of a room. */
class RoomAddressTest {
  @ParameterizedTest
  @CsvSource({
    "192.168.0.12, 192.168.0.12, 5005, 192.168.0.12",
    "192.168.0.12:6000, 192.168.0.12, 6000, 192.168.0.12:6000",
    "' 10.0.0.1 ', 10.0.0.1, 5005, 10.0.0.1",
    "[fe80::1]:5005, fe80::1, 5005, [fe80::1]",
    "[fe80::1%eth0]:6000, fe80::1%eth0, 6000, [fe80::1%eth0]:6000",
    "fe80::1, fe80::1, 5005, [fe80::1]",
    "::1, ::1, 5005, [::1]",
    "ana-pc, ana-pc, 5005, ana-pc",
    "ana-pc.local.:6000, ana-pc.local., 6000, ana-pc.local.:6000",
    "sala.joão.br, sala.joão.br, 5005, sala.joão.br"
  })
  void isRead(String typed, String host, int port, String shown) {
    assertThat(RoomAddress.parse(typed)).contains(new RoomAddress(host, port));
    assertThat(new RoomAddress(host, port)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana pc",
        "host:",
        "host:0",
        "host:65536",
        "host:123456",
        "[fe80::1",
        "[]",
        "-a",
        "a b:1",
        "http://x",
        "@",
        "a:b:c:zz"
      })
  void isNoAddress(String typed) {
    assertThat(RoomAddress.parse(typed)).isEmpty();
  }

  @Test
  void nothingIsThisMachine() {
    assertThat(RoomAddress.parse("  ")).contains(RoomAddress.HERE);
    assertThat(RoomAddress.HERE).isEqualTo(new RoomAddress("127.0.0.1", 5005));
  }
}
