package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.Numeric;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import chat.roda.ui.common.FailureWords;
import chat.roda.ui.common.RefusalWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever our host can answer is told in the person's language: its own words are English, and for
 * programs. The codes are read from the host's source, so that a new one cannot be forgotten.
 */
class RoomSentencesTest {
  private static final String ENGLISH = "Words of the room";
  private static final Path HOST = Path.of("src/main/java/chat/roda/host");

  private static final String CODE = "\"([A-Z]+(?:_[A-Z0-9]+)+)\"";

  private final Told told = Told.inLobby();

  private static Stream<String> found(Path folder, String pattern) {
    var all = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Pattern.compile(pattern)
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> all.add(match.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(all).isNotEmpty();
    return all.stream();
  }

  static Stream<String> numerics() {
    return found(HOST, "Numeric\\.(ERR_[A-Z]+)").map(name -> Numeric.valueOf(name).wire());
  }

  static Stream<String> codes() {
    List<String> ofAccounts = accountCodes().toList();
    return found(HOST, CODE)
        .filter(code -> !code.equals("SLOWED_DOWN") && !code.startsWith("RPL_"))
        .filter(code -> !ofAccounts.contains(code));
  }

  static Stream<String> accountCodes() {
    return found(HOST.resolve("command/account/AccountCommands.java"), CODE)
        .filter(code -> !code.equals("INVALID_CODE"));
  }

  private void isToldInBothLanguages() {
    for (RoomEvent event : told.events) {
      switch (event) {
        case RoomEvent.Refused(var about, var why, var said) -> {
          isInBothLanguages(texts -> new RefusalWords(texts).of(about, why, said));
          isInBothLanguages(texts -> new RefusalWords(texts).ofMessage(why, ENGLISH_OF_OTHERS));
        }
        case RoomEvent.ServerSaid(var said, _) -> assertThat(said).isNotEqualTo(ENGLISH);
        default -> {}
      }
    }
    told.others.stream()
        .filter(Effect.NotSignedIn.class::isInstance)
        .forEach(
            it -> assertThat(((Effect.NotSignedIn) it).why()).isNotEqualTo(AccountProblem.OTHER));
  }

  /** What is no answer to a message is not told under one. */
  private static final String ENGLISH_OF_OTHERS = "";

  private interface Words {
    String of(Texts texts);
  }

  private static void isInBothLanguages(Words words) {
    String english = words.of(Texts.ofWindow(Language.ENGLISH));
    String portuguese = words.of(Texts.ofWindow(Language.PORTUGUESE));
    assertThat(List.of(english, portuguese)).noneMatch(String::isBlank).doesNotHaveDuplicates();
    assertThat(english + portuguese).doesNotContain(ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("numerics")
  void whatHasANumberIsTold(String numeric) {
    told.lines(":irc.test " + numeric + " ana bruno :" + ENGLISH);
    isToldInBothLanguages();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatHasACodeIsTold(String code) {
    told.lines(":irc.test FAIL COMMAND " + code + " #lobby :" + ENGLISH);
    assertThat(told.events).isNotEmpty();
    isToldInBothLanguages();
  }

  @ParameterizedTest
  @MethodSource("accountCodes")
  void whatIsAboutAnAccountIsTold(String code) {
    told.lines(":irc.test FAIL REGISTER " + code + " ana :" + ENGLISH);
    assertThat(told.others).isNotEmpty();
    isToldInBothLanguages();
  }

  @Test
  void aWarningIsTold() {
    told.lines(":irc.test WARN * SLOWED_DOWN :" + ENGLISH);
    assertThat(told.events).isNotEmpty();
    isToldInBothLanguages();
  }

  /** Before one is in; after that the line of the connection says it. */
  @ParameterizedTest
  @MethodSource("lastWords")
  void theLastWordsAreTold(String text) {
    Failure why = Failures.ofTurningAway(text);
    assertThat(why).isNotEqualTo(Failure.TURNED_AWAY);
    isInBothLanguages(texts -> new FailureWords(texts, RoomAddress.HERE).of(why, ENGLISH));
  }

  static Stream<String> lastWords() {
    return Stream.of(
            found(HOST, "\"ERROR :(.+?)\\\\r"),
            found(HOST.resolve("Farewell.java"), "\\(\"([A-Z][^\"]+)\", \"plain")
                .map(it -> "Closing link: 10.0.0.1 (" + it + ")"),
            Stream.of("Closing link: too many wrong passwords"))
        .flatMap(it -> it);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Too many host connections (local) from your host",
        "Closing link: (u@10.0.0.1) [No more connections allowed from your host via this connect"
            + " class (local): too many]",
        "Too many user connections (global) per ip"
      })
  void otherServersSayThatTooManyComeFromHere(String text) {
    assertThat(Failures.ofTurningAway(text)).isEqualTo(Failure.TOO_MANY_FROM_HERE);
  }
}
