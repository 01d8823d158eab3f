package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent.Entered;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes pictures of what is written and how, as {@link LooksTest} does of all else. */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class WritingLooksTest extends PictureTest {
  /** The sixteen, some on grounds, reversed, hidden. */
  private static final String COLOURS =
      "\u000300white \u000301black \u000302navy \u000303green \u000304red \u000305maroon"
          + " \u000306purple \u000307orange \u000308yellow \u000309lime \u000310teal \u000311cyan"
          + " \u000312blue \u000313pink \u000314grey \u000315silver\u0003";

  private static final String GROUNDS =
      "\u00032,8blue on yellow\u0003 \u00030,4white on red\u0003 \u00030,1white on black\u0003"
          + " \u00031,0black on white\u0003 \u0016the other way round\u0016 \u00035,5hidden\u0003"
          + " \u00030,3a ground that goes on for so long that it needs a second line in most"
          + " windows, and perhaps a third one\u0003, \u0011monospaced\u0011 \u001funderlined";

  @ParameterizedTest
  @MethodSource("chat.roda.app.Look#all")
  void writing(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    var bruno = person("Bruno", new RoomAddress("127.0.0.1", port));
    bruno.says(COLOURS);
    bruno.says(GROUNDS);
    says(bruno, "without any");
    seesSoon("without any");
    say("/topic cables, and where they are: https://example.org/cables " + "and more ".repeat(20));
    await(".topic-text .message-link");
    take("words-coloured");
    write("ask @");
    await("#offers");
    take("offers-people");
    clear(".input-text");
    write("/");
    await("#offers");
    take("offers-commands");
    clear(".input-text");
    bruno.client().join("#dev");
    bruno.hears("that it is there", e -> e instanceof Entered(var in) && in.equals("#dev"));
    write("see #");
    await("#offers");
    take("offers-channels");
    clear(".input-text");
    say("/list");
    await(".channel-name");
    take("channels");
    write("new one");
    take("channels-typed");
  }
}
