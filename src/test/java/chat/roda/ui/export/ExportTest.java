package chat.roda.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.ChatLine;
import chat.roda.client.ChatLine.Kind;
import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import chat.roda.client.ModeNews;
import chat.roda.client.PageWish;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.irc.FormattedText;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was said, in a file that others can read. */
class ExportTest {
  private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
  private static final String EVIL = "<script>alert('x')</script> & \"more\"";

  @TempDir private Path folder;

  private final List<RoomEvent> past =
      new ArrayList<>(
          List.of(
              said("m1", "Ana", Kind.MESSAGE, EVIL, 0),
              new RoomEvent.Recalled(
                  "#lobby",
                  new RoomEvent.CameIn("#lobby", new Member("Zoe", MemberRank.NONE, false), at(1))),
              said("m2", "Zoe", Kind.ACTION, "acena 👋", 2)));

  private static Instant at(int second) {
    return TEN.plusSeconds(second);
  }

  private static RoomEvent said(String id, String who, Kind kind, String text, int second) {
    boolean own = who.equals("Zoe");
    return new RoomEvent.Said(
        "#lobby", new ChatLine(id, at(second), who, kind, text, own, Optional.empty(), true));
  }

  /** Pages of two, as a room that gives no more at once. */
  private List<RoomEvent> read(PageWish wish) {
    if (!(wish.part() instanceof PageWish.Part.After(var place))) {
      throw new AssertionError(wish);
    }
    return past.stream()
        .filter(event -> ExportWords.at(event).orElseThrow().isAfter(place.at()))
        .limit(2)
        .toList();
  }

  private String exported(ExportFormat format) throws Exception {
    Path file = folder.resolve("out");
    long lines = export(format).to(file, _ -> {}, () -> false);
    assertThat(lines).isEqualTo(3);
    assertThat(Files.list(folder)).containsExactly(file);
    return Files.readString(file);
  }

  private Export export(ExportFormat format) {
    return new Export(
        "Ana's <room>",
        RoomAddress.HERE,
        List.of("#lobby"),
        format,
        Texts.ofWindow(Language.ENGLISH),
        this::read);
  }

  @Test
  void textHasALineForEverything() throws Exception {
    assertThat(exported(ExportFormat.TEXT).lines())
        .contains("#lobby")
        .anyMatch(line -> line.endsWith("  Ana: " + EVIL))
        .anyMatch(line -> line.endsWith("  -- Zoe came in"))
        .anyMatch(line -> line.endsWith("  * Zoe acena 👋"));
  }

  @Test
  void aPageHasWhatWasSaidAsTextAndLoadsNothing() throws Exception {
    String page = exported(ExportFormat.HTML);
    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
        .contains("<title>Ana&#39;s &lt;room&gt;</title>")
        .contains("prefers-color-scheme: dark")
        .doesNotContain("<script", "src=", "href=", "url(")
        .endsWith("</html>\n");
  }

  @Test
  void jsonHasTheShapeThatIsDocumented() throws Exception {
    JsonNode root = new JsonMapper().readTree(exported(ExportFormat.JSON));
    assertThat(root.path("version").asInt()).isEqualTo(1);
    assertThat(root.path("room").asString()).isEqualTo("Ana's <room>");
    JsonNode entries = root.path("conversations").path(0).path("entries");
    assertThat(root.path("conversations").path(0).path("name").asString()).isEqualTo("#lobby");
    assertThat(entries.size()).isEqualTo(3);
    assertThat(entries.path(0).path("text").asString()).isEqualTo(EVIL);
    assertThat(entries.path(0).path("id").asString()).isEqualTo("m1");
    assertThat(entries.path(1).path("type").asString()).isEqualTo("join");
    assertThat(entries.path(2).path("type").asString()).isEqualTo("action");
    assertThat(entries.path(2).path("time").asString()).isEqualTo("2026-11-22T10:00:02Z");
    assertThat(entries.path(2).path("own").asBoolean()).isTrue();
  }

  @Test
  void whoChangedHowAChannelIsRunIsTold() throws Exception {
    var news =
        List.<ModeNews>of(new ModeNews.Switched(Flag.MODERATED, true), new ModeNews.Key(true));
    RoomEvent set = new RoomEvent.ModesSet("#lobby", "Ana", news, at(1));
    past.set(1, new RoomEvent.Recalled("#lobby", set));
    assertThat(exported(ExportFormat.TEXT).lines())
        .anyMatch(line ->
            line.endsWith(
                "  -- Ana let only people with voice write here"
                    + " · Ana set a password for this channel"));
    assertThat(exported(ExportFormat.JSON)).contains("\"mode\"", "\"+m +k\"");
  }

  @Test
  void whoRemovedWhomIsTold() throws Exception {
    RoomEvent removed = new RoomEvent.Removed("#lobby", "Zoe", "Ana", "too loud", at(1));
    past.set(1, new RoomEvent.Recalled("#lobby", removed));
    assertThat(exported(ExportFormat.TEXT).lines())
        .anyMatch(line -> line.endsWith("  -- Ana removed Zoe: too loud"));
    JsonNode entry =
        new JsonMapper()
            .readTree(exported(ExportFormat.JSON))
            .path("conversations")
            .path(0)
            .path("entries")
            .path(1);
    assertThat(entry.path("type").asString()).isEqualTo("leave");
    assertThat(entry.path("sender").asString()).isEqualTo("Zoe");
    assertThat(entry.path("by").asString()).isEqualTo("Ana");
  }

  /** Somebody replies to the first message, with all formatting, and gets a reaction. */
  private void withMarks() {
    String wire =
        "\u0002bold\u0002 \u001dslanted\u001d \u001egone\u001e \u0011int <x>\u0011 "
            + FormattedText.spoiler("the <butler>")
            + " \u00034red";
    var reply =
        new ChatLine(
            "m3",
            at(1),
            "Bruno",
            Kind.MESSAGE,
            wire,
            false,
            Optional.empty(),
            Optional.of("m1"),
            true);
    past.set(1, new RoomEvent.Said("#lobby", reply));
    past.set(
        2,
        new RoomEvent.Recalled(
            "#lobby", new RoomEvent.Reacted("#lobby", "m3", "Ana", "👀", true, at(2))));
  }

  @Test
  void textKeepsRepliesReactionsAndFormatting() throws Exception {
    withMarks();
    assertThat(exported(ExportFormat.TEXT).lines())
        .anyMatch(line ->
            line.endsWith(
                "  Bruno (in reply to Ana: "
                    + EVIL
                    + "): **bold** *slanted* ~~gone~~ `int <x>` ||the <butler>|| red"))
        .contains("          👀 Ana");
  }

  @Test
  void aPageKeepsRepliesReactionsAndFormattingAndHidesWhatIsHidden() throws Exception {
    withMarks();
    assertThat(exported(ExportFormat.HTML))
        .contains("<span class=\"reply\">in reply to Ana: &lt;script&gt;")
        .contains("<strong>bold</strong> <em>slanted</em> <s>gone</s> <code>int &lt;x&gt;</code>")
        .contains("<span class=\"spoiler\" tabindex=\"0\">the &lt;butler&gt;</span> red")
        .contains("<span class=\"reactions\">👀 Ana</span>")
        .contains(".spoiler { background: var(--quiet); color: transparent;")
        .doesNotContain("<script", "\u0003", "\u0002");
  }

  @Test
  void dataKeepRepliesAndReactions() throws Exception {
    withMarks();
    JsonNode entry =
        new JsonMapper()
            .readTree(exported(ExportFormat.JSON))
            .path("conversations")
            .path(0)
            .path("entries")
            .path(1);
    assertThat(entry.path("replyTo").asString()).isEqualTo("m1");
    assertThat(entry.path("reactions").path(0).path("reaction").asString()).isEqualTo("👀");
    assertThat(entry.path("reactions").path(0).path("by").path(0).asString()).isEqualTo("Ana");
  }

  @Test
  void whatWasEditedSaysSo() throws Exception {
    var line =
        new ChatLine(
            "m3", at(1), "Bruno", Kind.MESSAGE, "good mroning", false, Optional.empty(), true);
    past.set(1, new RoomEvent.Said("#lobby", line.edited(Kind.MESSAGE, "good morning", at(2))));
    assertThat(exported(ExportFormat.TEXT)).contains("Bruno: good morning (edited)");
    assertThat(exported(ExportFormat.HTML))
        .contains("good morning<span class=\"edited\">(edited)</span>");
    assertThat(exported(ExportFormat.JSON)).contains("\"edited\" : \"" + at(2));
  }

  @Test
  void whatWasDeletedIsNotInTheFileButThatItWas() throws Exception {
    past.set(
        2,
        new RoomEvent.Recalled("#lobby", new RoomEvent.Redacted("#lobby", "m1", "Ana", "", at(2))));
    for (ExportFormat format : List.of(ExportFormat.TEXT, ExportFormat.HTML)) {
      assertThat(exported(format))
          .contains("This message was deleted")
          .contains("Ana deleted a message")
          .doesNotContain("script");
    }
  }

  @Test
  void whatIsGivenUpLeavesNothing() {
    assertThatThrownBy(
            () -> export(ExportFormat.TEXT).to(folder.resolve("out"), _ -> {}, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
