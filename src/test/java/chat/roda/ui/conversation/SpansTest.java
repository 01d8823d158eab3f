package chat.roda.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          see https://roda.chat/a?b=c#d now       | https://roda.chat/a?b=c#d
          (http://a.example/x_(y)).               | http://a.example/x_(y)
          http://192.168.0.12:8080/, and          | http://192.168.0.12:8080/
          HTTPS://EXAMPLE.ORG                     | HTTPS://EXAMPLE.ORG
          http://[fe80::1]:80/x                   | http://[fe80::1]:80/x
          <http://a.example>                      | http://a.example
          http://münchen.example/straße           | http://münchen.example/straße
          """)
  void findsAddresses(String text, String address) {
    assertThat(Links.in(text))
        .singleElement()
        .satisfies(found -> {
          assertThat(text.substring(found.start(), found.end())).isEqualTo(address);
          assertThat(found.target()).isEqualTo(address);
        });
  }

  @Test
  void anAddressWithoutASchemeIsOpenedWithHttp() {
    assertThat(Links.in("www.roda.chat."))
        .containsExactly(new Links.Found(0, 13, "http://www.roda.chat"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          write to ana.lima+roda@mail.example.org.  | ana.lima+roda@mail.example.org
          (joão@são-paulo.example)                  | joão@são-paulo.example
          mailto:ana@example.org, today             | ana@example.org
          a@www.example.org                         | a@www.example.org
          """)
  void mailIsWrittenToItsAddress(String text, String address) {
    assertThat(Links.in(text))
        .singleElement()
        .satisfies(found -> {
          assertThat(text.substring(found.start(), found.end())).isEqualTo(address);
          assertThat(found.target()).isEqualTo("mailto:" + address);
        });
  }

  @Test
  void aNameInTheAddressOfAPageIsNoMailbox() {
    assertThat(Links.in("https://example.org/ana@example.org"))
        .containsExactly(new Links.Found(0, 35, "https://example.org/ana@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "ftp://a.example",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "www.",
        "xhttp://a.example",
        "a@b",
        "@ana.example",
        "ana@example.o",
        "ana@@example.org",
        "ana@10.0.0.1",
        "https:// a",
        "http://?",
        "http://..."
      })
  void otherWordsStayWords(String text) {
    assertThat(Links.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ana    | ana: where is the cable   | true
          ana    | hello @Ana!               | true
          ana    | banana                    | false
          ana    | ana_maria                 | false
          João   | oi joão                   | true
          a.b    | axb                       | false
          李     | 李, hello                  | true
          """)
  void knowsAMention(String nickname, String text, boolean mentioned) {
    assertThat(new Mentions(nickname).areIn(text)).isEqualTo(mentioned);
  }

  @Test
  void nobodyIsMentionedWithoutANickname() {
    assertThat(new Mentions("").areIn("anything")).isFalse();
  }

  @Test
  void takesATextApart() {
    assertThat(Spans.of("@Ana see https://a.example 🎉 ok", new Mentions("ana")))
        .containsExactly(
            new Span.Mention("@Ana"),
            new Span.Plain(" see "),
            new Span.Link("https://a.example", "https://a.example"),
            new Span.Plain(" "),
            new Span.Emoji("🎉"),
            new Span.Plain(" ok"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "#1 * 2",
        "hello",
        "👩‍👩‍👧‍👦 family",
        "❤️",
        "🇧🇷🇵🇹",
        "1️⃣ and 2",
        "© ™",
        "مرحبا",
        "👍🏽👍"
      })
  void losesNothing(String text) {
    assertThat(
            Spans.of(text, new Mentions("ana")).stream()
                .map(Span::text)
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void aNameWithinAnAddressCallsNobody() {
    var ana = new Mentions("ana");
    assertThat(ana.areIn("see https://example.org/ana for that")).isFalse();
    assertThat(ana.areIn("ana, see https://example.org/ana for that")).isTrue();
  }
}
