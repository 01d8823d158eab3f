package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** https://ircv3.net/specs/extensions/chghost: of two connections the one that is shown goes. */
@EnabledOnOs(
    value = {OS.LINUX, OS.WINDOWS},
    disabledReason = "a second loopback address is not there by itself")
class AddressChangeTest extends SpecTest {
  @Test
  void isToldToAllWhoSeeThePerson() throws Exception {
    register("ana");
    WireClient modern = in("#dev", "modern", "chghost");
    WireClient old = in("#dev", "old", "extended-join");
    WireClient one = signIn("ana", "ana");
    one.send("JOIN #dev");
    one.expect(".* 366 ana #dev .*");
    modern.send("MODE #dev +v ana");
    WireClient two = comeIn(host.connectFrom("127.0.0.2"), "ana", "ana", "chghost");
    two.expect(".* 366 ana #dev .*");
    modern.soFar();
    old.soFar();
    one.close();
    String change = ":ana!~u@127.0.0.1 CHGHOST ~u 127.0.0.2";
    assertThat(modern.line()).isEqualTo(change);
    assertThat(two.expect(".* CHGHOST .*")).isEqualTo(change);
    assertThat(old.line()).isEqualTo(":ana!~u@127.0.0.1 QUIT :Changing host");
    assertThat(old.line()).isEqualTo(":ana!~u@127.0.0.2 JOIN #lobby ana x");
    assertThat(old.line()).isEqualTo(":ana!~u@127.0.0.2 JOIN #dev ana x");
    assertThat(old.line()).isEqualTo(":roda.test MODE #dev +v ana");
    two.send("PRIVMSG #dev :hi");
    modern.expect(":ana!~u@127.0.0.2 PRIVMSG #dev :?hi");
  }
}
