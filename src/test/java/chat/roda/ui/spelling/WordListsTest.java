package chat.roda.ui.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.texts.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {
  private final WordLists lists = new WordLists(Language.ENGLISH);

  private List<String> wrong(String text, String... right) {
    return lists.wrong(TextWords.in(text), Set.of(right)).stream().map(TextWord::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "I recieve the long cable tomorow, recieve tomorow",
    "we are going to the laboratory, ''",
    "the colour of the grey color, ''",
    "we realise and realize that, ''",
    "Isn't it what you're looking for?, ''",
    "voce pode trazer o cabo entao?, voce entao",
    "você pode trazer o cabo amanhã? É para o projetor., ''",
    "the oscilloscope's cable and the laboratory’s, ''",
    "the osciloscope's cable and my colleague's, osciloscope's",
    "traga um copo d'água e a caixa-d’água, ''",
    "traga um copo d'agoa para mim, d'agoa",
    "Fazê-lo já seria uma excessão, excessão",
  })
  void aTextIsInTheLanguageThatKnowsMoreOfIt(String text, String mistakes) {
    assertThat(String.join(" ", wrong(text))).isEqualTo(mistakes);
  }

  @Test
  void whatMayBeOfEitherIsRightInEither() {
    assertThat(wrong("hello você")).isEmpty();
  }

  @Test
  void namesAndOwnWordsAreRight() {
    assertThat(wrong("is Xyzzy or Bruninho here", "xyzzy", "bruninho")).isEmpty();
    assertThat(wrong("where is Bruninho's cable", "bruninho")).isEmpty();
    assertThat(wrong("where is Bruninho's cable")).containsExactly("Bruninho's");
    assertThat(wrong("o cabo é d'Xyzzy mesmo", "xyzzy")).isEmpty();
  }

  @Test
  void suggestsInTheLanguageOfTheText() {
    assertThat(wrong("please recieve this")).containsExactly("recieve");
    assertThat(lists.suggest("recieve")).startsWith("receive").hasSizeLessThan(6);
    assertThat(wrong("eu acho que voce vem")).containsExactly("voce");
    assertThat(lists.suggest("voce")).startsWith("você");
  }
}
