package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** https://modern.ircdocs.horse/#channel-modes and #mode-message */
class ChannelModesTest extends SpecTest {
  @Test
  void severalChangesAreToldInOneLineToEverybody() throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient bruno = in("#dev", "bruno");
    ana.soFar();
    ana.send("MODE #dev +mv-t+l bruno 5");
    assertThat(ana.soFar()).containsExactly(":ana!~ana@127.0.0.1 MODE #dev +mv-t+l bruno 5");
    assertThat(bruno.soFar()).containsExactly(":ana!~ana@127.0.0.1 MODE #dev +mv-t+l bruno 5");
  }

  @Test
  void whatChangesNothingIsNotTold() throws Exception {
    WireClient ana = in("#dev", "ana");
    ana.send("MODE #dev +n", "MODE #dev -k nothing", "MODE #dev -l", "MODE #dev -b x!*@*");
    assertThat(ana.soFar()).isEmpty();
  }

  @Test
  void onlyOperatorsChangeModes() throws Exception {
    in("#dev", "ana");
    WireClient bruno = in("#dev", "bruno");
    bruno.send("MODE #dev +m", "MODE #dev +o bruno", "TOPIC #dev :mine");
    assertThat(bruno.soFar())
        .hasSize(3)
        .allMatch(line -> line.startsWith(":roda.test 482 bruno #dev :"));
  }

  @ParameterizedTest
  @CsvSource({"+b bruno,474", "+i,473", "+k word,475", "+l 1,471", "+R,477"})
  void aModeKeepsPeopleOut(String mode, String numeric) throws Exception {
    WireClient ana = in("#dev", "ana");
    ana.send("MODE #dev " + mode);
    ana.soFar();
    WireClient bruno = host.irc("bruno");
    bruno.send("JOIN #dev wrong");
    assertThat(bruno.soFar())
        .singleElement()
        .asString()
        .startsWith(":roda.test " + numeric + " bruno #dev :");
  }

  @Test
  void theKeyOpens() throws Exception {
    WireClient ana = in("#dev", "ana");
    ana.send("MODE #dev +k word");
    ana.soFar();
    WireClient bruno = host.irc("bruno");
    bruno.send("JOIN #other,#dev x,word");
    bruno.expect(".* 366 bruno #dev .*");
  }

  @ParameterizedTest
  @CsvSource({
    "+m,a",
    "+b *!*@127.0.0.1,a",
    "+b m:bruno,a",
    "+C,'\u0001VERSION\u0001'",
    "+c,'\u00034red'"
  })
  void aModeKeepsPeopleFromSayingThings(String mode, String text) throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient bruno = in("#dev", "bruno");
    ana.send("MODE #dev " + mode);
    ana.soFar();
    bruno.soFar();
    bruno.send("PRIVMSG #dev :" + text);
    assertThat(bruno.soFar()).singleElement().asString().startsWith(":roda.test 404 bruno #dev :");
    ana.send("MODE #dev +v bruno", "MODE #dev -Cc");
    ana.soFar();
    bruno.send("PRIVMSG #dev :" + text);
    bruno.soFar();
    assertThat(ana.soFar()).anyMatch(line -> line.endsWith("PRIVMSG #dev :" + text));
  }

  @Test
  void anExceptionLetsOneInWhomABanWouldKeepOut() throws Exception {
    WireClient ana = in("#dev", "ana");
    ana.send("MODE #dev +b *!*@*", "MODE #dev +e bruno!*@*");
    ana.soFar();
    WireClient bruno = in("#dev", "bruno");
    bruno.send("PRIVMSG #dev :still here");
    bruno.soFar();
    assertThat(ana.soFar()).anyMatch(line -> line.endsWith(":still here"));
  }

  @Test
  void aMuteFollowsItsNickname() throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient bruno = in("#dev", "bruno");
    ana.send("MODE #dev +b m:bruno");
    ana.soFar();
    bruno.soFar();
    bruno.send("PRIVMSG #dev :a", "NICK other", "PRIVMSG #dev :b");
    assertThat(bruno.soFar()).filteredOn(line -> line.contains(" 404 ")).hasSize(1);
    assertThat(ana.soFar()).filteredOn(line -> line.contains(" PRIVMSG ")).hasSize(1);
  }

  @Test
  void listsAreShown() throws Exception {
    WireClient ana = in("#dev", "ana");
    ana.send("MODE #dev +b bruno", "MODE #dev b");
    assertThat(ana.soFar())
        .satisfiesExactly(
            l -> assertThat(l).endsWith("MODE #dev +b bruno!*@*"),
            l -> assertThat(l).matches(":roda.test 367 ana #dev bruno!\\*@\\* ana \\d+"),
            l -> assertThat(l).startsWith(":roda.test 368 ana #dev :"));
  }

  @Test
  void aSecretChannelIsNotSeenFromOutside() throws Exception {
    WireClient ana = in("#dev", "ana");
    ana.send("MODE #dev +s");
    ana.soFar();
    WireClient bruno = host.irc("bruno");
    bruno.send("LIST", "NAMES #dev", "WHO #dev", "WHOIS ana");
    assertThat(bruno.soFar()).noneMatch(line -> line.matches(".* (322|353|352|319) .*#dev.*"));
  }

  @Test
  void unknownLettersAndWrongValuesAreSaid() throws Exception {
    WireClient ana = in("#dev", "ana");
    ana.send("MODE #dev +Z", "MODE #dev +l many", "MODE #dev +o nobody");
    assertThat(ana.soFar())
        .satisfiesExactly(
            l -> assertThat(l).startsWith(":roda.test 472 ana Z :"),
            l -> assertThat(l).startsWith(":roda.test 696 ana #dev l many :"),
            l -> assertThat(l).startsWith(":roda.test 401 ana nobody :"));
  }

  @Test
  void messagesToARankReachOnlyThoseWhoHaveIt() throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient bruno = in("#dev", "bruno");
    WireClient carla = in("#dev", "carla");
    ana.soFar();
    bruno.soFar();
    carla.send("PRIVMSG @#dev :help");
    carla.soFar();
    assertThat(ana.soFar()).containsExactly(":carla!~carla@127.0.0.1 PRIVMSG @#dev :help");
    assertThat(bruno.soFar()).noneMatch(line -> line.contains("PRIVMSG"));
  }
}
