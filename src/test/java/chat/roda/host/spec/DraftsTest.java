package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import org.junit.jupiter.api.Test;

/**
 * https://ircv3.net/specs/extensions/channel-rename, /metadata, /extended-isupport, /pre-away,
 * /no-implicit-names
 */
class DraftsTest extends SpecTest {
  @Test
  void aChannelIsRenamedForThoseWhoKnowItAndLeftAndJoinedForTheOthers() throws Exception {
    WireClient ana = in("#dev", "ana", "draft/channel-rename");
    WireClient bruno = in("#dev", "bruno");
    ana.soFar();
    ana.send("RENAME #dev #lobby", "RENAME #dev #code :shorter");
    assertThat(ana.soFar())
        .satisfiesExactly(
            l -> assertThat(l).contains("FAIL RENAME CHANNEL_NAME_IN_USE #dev #lobby :"),
            l -> assertThat(l).isEqualTo(":ana!~ana@127.0.0.1 RENAME #dev #code :shorter"));
    assertThat(bruno.soFar())
        .startsWith(
            ":bruno!~bruno@127.0.0.1 PART #dev :shorter", ":bruno!~bruno@127.0.0.1 JOIN #code")
        .anyMatch(line -> line.contains(" 353 bruno = #code :@ana bruno"));
    bruno.send("RENAME #code #mine");
    assertThat(bruno.soFar()).singleElement().asString().contains(" 482 bruno #code ");
  }

  @Test
  void metadataIsSetAndToldToThoseWhoSubscribed() throws Exception {
    WireClient ana = in("#dev", "ana", "draft/metadata-3", "batch");
    WireClient bruno = in("#dev", "bruno", "draft/metadata-3", "batch");
    bruno.send("METADATA * SUB avatar");
    bruno.soFar();
    ana.soFar();
    ana.send("METADATA * SET avatar :https://example.org/a.png", "METADATA bruno SET avatar :x");
    assertThat(ana.soFar())
        .satisfiesExactly(
            l -> assertThat(l).endsWith(" 761 ana ana avatar * :https://example.org/a.png"),
            l -> assertThat(l).contains("FAIL METADATA KEY_NO_PERMISSION bruno avatar :"));
    assertThat(bruno.soFar())
        .containsExactly(":roda.test 761 bruno ana avatar * :https://example.org/a.png");
    bruno.send("METADATA ana GET avatar colour", "METADATA nobody LIST");
    assertThat(bruno.soFar())
        .anyMatch(line -> line.matches("@batch=\\S+ :roda.test 761 bruno ana avatar .*"))
        .anyMatch(line -> line.matches("@batch=\\S+ :roda.test 766 bruno ana colour .*"))
        .anyMatch(line -> line.contains("FAIL METADATA INVALID_TARGET nobody :"));
  }

  /** So that nobody learns who is in a room that they may not enter. */
  @Test
  void beforeOneIsInMetadataAreOneselfsAlone() throws Exception {
    WireClient ana = in("#dev", "ana", "draft/metadata-3");
    ana.send("METADATA * SET avatar :x");
    ana.soFar();
    WireClient stranger = host.connect();
    stranger.send("CAP REQ :draft/metadata-3 batch", "NICK stranger", "METADATA * SUB avatar");
    stranger.expect(".* 770 .* :avatar");
    for (String asked : new String[] {"ana GET avatar", "ana LIST", "#dev SYNC", "#dev LIST"}) {
      stranger.send("METADATA " + asked);
      stranger.expect("(?!.*BATCH).*FAIL METADATA INVALID_TARGET " + asked.split(" ")[0] + " :.*");
    }
    stranger.send("METADATA * SET avatar :y");
    stranger.expect(".* 761 stranger stranger avatar .*");
  }

  @Test
  void whatTheServerCanDoIsToldBeforeOneIsIn() throws Exception {
    WireClient ana = host.connect();
    ana.send("CAP REQ :draft/extended-isupport batch", "ISUPPORT");
    ana.expect(".* BATCH \\+\\S+ draft/isupport");
    ana.expect("@batch=\\S+ :roda.test 005 \\* .*");
  }

  @Test
  void oneCanComeInAway() throws Exception {
    WireClient bruno = host.irc("bruno");
    WireClient ana = host.connect();
    ana.send("CAP REQ draft/pre-away", "NICK ana", "AWAY :asleep", "USER u 0 * :x", "CAP END");
    ana.expect(".* 376 .*");
    bruno.send("PRIVMSG ana :there?");
    bruno.expect(".* 301 bruno ana :asleep");
  }

  @Test
  void namesAreNotToldToThoseWhoDoNotWantThem() throws Exception {
    WireClient ana = host.connect();
    ana.send("CAP REQ no-implicit-names", "NICK ana", "USER u 0 * :x", "CAP END", "JOIN #dev");
    ana.expect(".* JOIN #dev");
    assertThat(ana.soFar()).noneMatch(line -> line.matches(".* (353|366) .*"));
  }
}
