package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.Typing;
import chat.roda.host.TestHost;
import chat.roda.host.WireClient;
import chat.roda.host.room.RoomAccess;
import chat.roda.ui.input.Markup;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients that others wrote get on the wire of what is done with ours. */
class OtherClientsTest {
  private static final String SAID = "@\\S+ :ana!\\S+ PRIVMSG #lobby :";
  private static final String SIGN = "@\\S+ :ana!\\S+ TAGMSG :?#lobby";
  private static final Pattern ID = Pattern.compile("[@;]msgid=([^ ;]+)");

  private TestHost host;
  private WireClient modern;
  private WireClient old;
  private OnePerson ana;
  private String id;

  @BeforeEach
  void talk() throws Exception {
    host = new TestHost(RoomAccess.OPEN);
    modern =
        host.irc(
            "modern", "message-tags", "server-time", "draft/message-redaction", "roda.chat/edit");
    old = host.irc("old");
    ana = new OnePerson("ana", new RoomAddress("127.0.0.1", host.port()));
    ana.says("coffee?");
    id = idOf(modern.expect(SAID + "coffee\\?"));
    assertThat(ana.idOf("coffee?")).isEqualTo(id);
    old.expect(":ana!\\S+ PRIVMSG #lobby :coffee\\?");
  }

  @AfterEach
  void close() {
    ana.close();
    host.close();
  }

  private static String idOf(String line) {
    return ID.matcher(line)
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow()
        .substring(7);
  }

  private RoomClient client() {
    return ana.client();
  }

  private List<String> oldHears() throws Exception {
    return old.soFar().stream().filter(line -> line.startsWith(":ana!")).toList();
  }

  @Test
  void aReplySaysToWhatByBothItsTagsAndIsAMessageToOldClients() throws Exception {
    client().say(RoomClient.LOBBY, "at ten", Optional.of(id));
    assertThat(modern.expect(SAID + "at ten"))
        .contains("+reply=" + id)
        .contains("+draft/reply=" + id);
    assertThat(oldHears()).singleElement().asString().endsWith(" PRIVMSG #lobby :at ten");
  }

  @Test
  void aReactionAndItsTakingBackHaveTheirTags() throws Exception {
    client().react(RoomClient.LOBBY, id, "👍", true);
    assertThat(modern.expect(SIGN)).contains("+draft/react=👍").contains("+draft/reply=" + id);
    client().react(RoomClient.LOBBY, id, "👍", false);
    assertThat(modern.expect(SIGN)).contains("+draft/unreact=👍").contains("+draft/reply=" + id);
    assertThat(oldHears()).isEmpty();
  }

  @Test
  void whoTypesIsSaidByItsTag() throws Exception {
    client().typing(RoomClient.LOBBY, Typing.ACTIVE);
    assertThat(modern.expect(SIGN)).contains("+typing=active");
    client().typing(RoomClient.LOBBY, Typing.DONE);
    assertThat(modern.expect(SIGN)).contains("+typing=done");
    assertThat(oldHears()).isEmpty();
  }

  @Test
  void anEditHasItsTagAndIsMarkedForOldClients() throws Exception {
    client().edit(RoomClient.LOBBY, id, "tea?", ChatLine.Kind.MESSAGE);
    assertThat(modern.expect(SAID + "tea\\?")).contains("+draft/edit=" + id);
    assertThat(oldHears()).singleElement().asString().endsWith(" PRIVMSG #lobby :[edit] tea?");
  }

  @Test
  void whatIsDeletedIsRedacted() throws Exception {
    client().redact(RoomClient.LOBBY, id);
    assertThat(modern.expect("(@\\S+ )?:ana!\\S+ REDACT #lobby .*")).contains(id);
    ana.hears("that it is deleted", RoomEvent.Redacted.class::isInstance);
    assertThat(oldHears()).noneMatch(line -> line.contains(" REDACT "));
  }

  @Test
  void formattingIsThatOfIrc() throws Exception {
    ana.says(Markup.toWire("the **grey** one, ~~not~~ `a*b*c`"));
    String codes = "the \u0002grey\u0002 one, \u001enot\u001e \u0011a*b*c\u0011";
    modern.expect(SAID + Pattern.quote(codes));
    assertThat(oldHears()).singleElement().asString().endsWith(" PRIVMSG #lobby :" + codes);
  }
}
