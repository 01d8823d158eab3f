package chat.roda.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.SearchWish;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindQueryTest {
  private static SearchWish wish(String typed) {
    return FindQuery.parse(typed).wish(Optional.of("#lobby"), ZoneOffset.ofHours(-3), 50);
  }

  @Test
  void wordsAndConditionsAreToldApart() {
    assertThat(wish("coffee from:ana \"at ten\" after:2026-11-01 before:02/12/2026"))
        .isEqualTo(
            new SearchWish(
                "coffee \"at ten\"",
                Optional.of("#lobby"),
                Optional.of("ana"),
                Optional.of(Instant.parse("2026-11-01T02:59:59.999Z")),
                Optional.of(Instant.parse("2026-12-02T03:00:00Z")),
                50));
  }

  @Test
  void theConditionsAreUnderstoodInPortuguese() {
    SearchWish wish = wish("de:@joão depois:2026-11-01 antes:2026-12-01");
    assertThat(wish.from()).contains("joão");
    assertThat(wish.words()).isEmpty();
    assertThat(wish.after()).isPresent();
    assertThat(wish.before()).isPresent();
  }

  @Test
  void theLastWordMayBeTheBeginningOfOne() {
    assertThat(wish("bom di").words()).isEqualTo("bom di*");
    assertThat(wish("caf*").words()).isEqualTo("caf*");
    assertThat(wish("\"bom di").words()).isEqualTo("\"bom di");
  }

  @Test
  void whatIsNoDayIsSaidAndDoesNotNarrow() {
    FindQuery query = FindQuery.parse("after:tomorrow");
    assertThat(query.conditions()).containsExactly(new FindQuery.Condition.NoDay("after:tomorrow"));
    assertThat(query.isEmpty()).isTrue();
  }

  @Test
  void aWordWithAColonIsAWord() {
    assertThat(wish("http://from:me").words()).isEqualTo("http://from:me*");
  }
}
