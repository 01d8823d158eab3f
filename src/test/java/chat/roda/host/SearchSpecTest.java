package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** soju.im/search: what is found, and what is nobody else's business. */
class SearchSpecTest {
  private static final String[] ALL = {
    "batch",
    "message-tags",
    "server-time",
    "draft/chathistory",
    "soju.im/search",
    "labeled-response"
  };

  private TestHost host;
  private WireClient ana;
  private WireClient bruno;

  @BeforeEach
  void open() throws Exception {
    host = new TestHost();
    ana = host.irc("ana", ALL);
    bruno = host.irc("bruno", ALL);
    ana.send("PRIVMSG #lobby :Toda ação tem uma reação", "PRIVMSG bruno :ação secreta");
    ana.soFar();
    bruno.send("JOIN #dev", "PRIVMSG #dev :nossa ação", "PRIVMSG #lobby :bom dia");
    ana.soFar();
    bruno.soFar();
    ana.soFar();
  }

  @AfterEach
  void close() {
    host.close();
  }

  private static List<String> found(WireClient client, String attributes) throws Exception {
    client.send("@label=s SEARCH " + attributes);
    List<String> lines = client.soFar();
    assertThat(lines.getFirst()).matches("@label=s :roda.test BATCH \\+\\S+ soju.im/search");
    assertThat(lines.getLast()).matches(":roda.test BATCH -\\S+");
    return lines.subList(1, lines.size() - 1).stream()
        .map(line -> line.replaceAll("^@\\S+ :([^!]+)!\\S+ PRIVMSG (\\S+) :(.*)$", "$1 $2 $3"))
        .toList();
  }

  @Test
  void findsAllThatThePersonMayRead() throws Exception {
    assertThat(found(ana, "text=acao"))
        .containsExactly("ana #lobby Toda ação tem uma reação", "ana bruno ação secreta");
    assertThat(found(bruno, "text=ACAO"))
        .containsExactly(
            "ana #lobby Toda ação tem uma reação",
            "ana bruno ação secreta",
            "bruno #dev nossa ação");
    WireClient eve = host.irc("eve", ALL);
    assertThat(found(eve, "text=acao")).containsExactly("ana #lobby Toda ação tem uma reação");
  }

  @Test
  void findsWhereFromWhomAndWhen() throws Exception {
    assertThat(found(bruno, "in=#dev;text=a*")).containsExactly("bruno #dev nossa ação");
    assertThat(found(bruno, "in=ANA")).containsExactly("ana bruno ação secreta");
    assertThat(found(ana, "from=BRUNO")).containsExactly("bruno #lobby bom dia");
    assertThat(found(ana, "text=\"bom\\sdia\"")).containsExactly("bruno #lobby bom dia");
    assertThat(found(ana, "text=\"dia\\sbom\"")).isEmpty();
    assertThat(found(ana, "text=acao;limit=1")).containsExactly("ana bruno ação secreta");
    assertThat(found(ana, "before=2019-01-01T00:00:00.000Z")).isEmpty();
    assertThat(found(ana, "after=2019-01-01T00:00:00.000Z;in=#lobby")).hasSize(2);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() throws Exception {
    ana.send("SEARCH", "SEARCH limit=x;text=a", "SEARCH before=soon", "SEARCH in=#dev;text=a");
    assertThat(ana.soFar())
        .containsExactly(
            ":roda.test FAIL SEARCH INVALID_PARAMS text :Invalid parameters",
            ":roda.test FAIL SEARCH INVALID_PARAMS limit :Invalid parameters",
            ":roda.test FAIL SEARCH INVALID_PARAMS before :Invalid parameters",
            ":roda.test FAIL SEARCH INVALID_PARAMS in :Invalid parameters");
  }
}
