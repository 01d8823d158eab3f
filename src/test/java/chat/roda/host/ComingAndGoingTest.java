package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComingAndGoingTest {
  private TestHost host;

  @BeforeEach
  void start() throws Exception {
    host = new TestHost();
  }

  @AfterEach
  void stop() {
    host.close();
  }

  @Test
  void whoGoesWithoutAWordHasNoReason() throws Exception {
    WireClient ana = host.irc("ana");
    host.irc("bruno").send("QUIT");
    assertThat(ana.expect(".* QUIT.*")).isEqualTo(":bruno!~bruno@127.0.0.1 QUIT :");
    host.plain("carla").send("/sair");
    assertThat(ana.expect(":carla.* QUIT.*")).isEqualTo(":carla!~plain@127.0.0.1 QUIT :");
  }

  @Test
  void onlyPeopleWhoAreInAreCounted() throws Exception {
    host.irc("ana").soFar();
    host.connect().send("NICK half");
    host.plain("bruno");
    assertThat(host.host().people()).isEqualTo(2);
    WireClient carla = host.irc("carla");
    assertThat(host.host().people()).isEqualTo(3);
    carla.send("QUIT");
    carla.expectClosed();
    assertThat(host.host().people()).isEqualTo(2);
  }
}
