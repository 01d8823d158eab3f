package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import org.junit.jupiter.api.Test;

/** https://modern.ircdocs.horse/#kick-message, #invite-message; IRCv3 invite-notify */
class ModerationTest extends SpecTest {
  @Test
  void everybodySeesWhoIsRemovedAndWhy() throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient bruno = in("#dev", "bruno");
    ana.soFar();
    ana.send("KICK #dev bruno :enough");
    assertThat(ana.soFar()).containsExactly(":ana!~ana@127.0.0.1 KICK #dev bruno :enough");
    assertThat(bruno.soFar()).containsExactly(":ana!~ana@127.0.0.1 KICK #dev bruno :enough");
    bruno.send("PRIVMSG #dev :still here");
    assertThat(bruno.soFar()).singleElement().asString().contains(" 404 bruno #dev ");
  }

  @Test
  void aHalfOperatorDoesNotRemoveAnOperator() throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient bruno = in("#dev", "bruno");
    ana.send("MODE #dev +h bruno");
    ana.soFar();
    bruno.soFar();
    bruno.send("KICK #dev ana", "KICK #dev nobody", "MODE #dev +o bruno");
    assertThat(bruno.soFar())
        .satisfiesExactly(
            l -> assertThat(l).contains(" 482 bruno #dev "),
            l -> assertThat(l).contains(" 401 bruno nobody "),
            l -> assertThat(l).contains(" 482 bruno #dev "));
  }

  @Test
  void aPlainClientIsToldAndItsConnectionEnds() throws Exception {
    WireClient boss = host.irc("ana");
    WireClient plain = host.plain("bruno");
    boss.expect(":bruno.* JOIN .*");
    boss.send("OPER boss secret", "KICK #lobby bruno :enough");
    assertThat(plain.expect("You were removed.*")).isEqualTo("You were removed by ana: enough");
    plain.expectClosed();
  }

  @Test
  void whoComesBackInChargeIsInChargeForTheOthers() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("OPER boss secret");
    WireClient bruno = host.irc("bruno");
    ana.send("PART #lobby", "JOIN #lobby");
    ana.soFar();
    assertThat(bruno.soFar())
        .endsWith(":ana!~ana@127.0.0.1 JOIN #lobby", ":roda.test MODE #lobby +q ana");
  }

  @Test
  void whereNoReasonWasGivenPlainClientsReadNone() throws Exception {
    WireClient boss = host.irc("ana");
    WireClient plain = host.plain("bruno");
    WireClient other = host.plain("carla");
    boss.expect(":carla.* JOIN .*");
    boss.send("OPER boss secret", "KICK #lobby bruno");
    assertThat(boss.expect(".* KICK .*")).endsWith(" KICK #lobby bruno :ana");
    assertThat(plain.expect("You were removed.*")).isEqualTo("You were removed by ana.");
    assertThat(other.expect("ana removed.*")).isEqualTo("ana removed bruno.");
  }

  @Test
  void whoGuessesHowToBeInChargeIsLetGo() throws Exception {
    WireClient thief = host.irc("thief");
    for (int i = 0; i < 5; i++) {
      thief.send("OPER boss guess" + i);
      thief.expect(".* 464 thief :.*");
    }
    thief.expect("ERROR :.*too many wrong passwords");
    thief.expectClosed();
  }

  @Test
  void anInvitationOpensOnce() throws Exception {
    WireClient ana = in("#dev", "ana", "invite-notify");
    ana.send("MODE #dev +i", "INVITE bruno #dev");
    WireClient bruno = host.irc("bruno");
    ana.soFar();
    ana.send("INVITE bruno #dev");
    assertThat(ana.soFar()).containsExactly(":roda.test 341 ana bruno #dev");
    assertThat(bruno.soFar()).containsExactly(":ana!~ana@127.0.0.1 INVITE bruno #dev");
    bruno.send("INVITE", "JOIN #dev", "PART #dev", "JOIN #dev");
    assertThat(bruno.soFar())
        .anyMatch(line -> line.equals(":roda.test 336 bruno #dev"))
        .anyMatch(line -> line.startsWith(":roda.test 337 bruno :"))
        .anyMatch(line -> line.contains(" 473 bruno #dev "));
  }

  @Test
  void othersInTheChannelHearOfAnInvitationIfTheyWish() throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient carla = in("#dev", "carla", "invite-notify");
    host.irc("bruno");
    ana.send("INVITE bruno #dev", "INVITE carla #dev");
    assertThat(ana.soFar()).anyMatch(line -> line.contains(" 443 ana carla #dev "));
    assertThat(carla.soFar()).contains(":ana!~ana@127.0.0.1 INVITE bruno #dev");
  }

  @Test
  void whoIsInChargeOfTheHostActsEverywhere() throws Exception {
    WireClient ana = in("#dev", "ana");
    WireClient boss = in("#dev", "bruno");
    boss.send("OPER boss wrong", "OPER boss secret", "KICK #dev ana", "WALLOPS :hello");
    assertThat(boss.soFar())
        .anyMatch(line -> line.contains(" 464 bruno "))
        .anyMatch(line -> line.contains(" 381 bruno "))
        .anyMatch(line -> line.equals(":bruno!~bruno@127.0.0.1 MODE bruno +o"))
        .anyMatch(line -> line.endsWith("KICK #dev ana :bruno"));
    ana.send("KILL bruno :no", "WALLOPS :no");
    assertThat(ana.soFar()).filteredOn(line -> line.contains(" 481 ana ")).hasSize(2);
    boss.send("KILL ana :enough");
    ana.expect("ERROR :Closing link: .*enough.*");
    ana.expectClosed();
  }
}
