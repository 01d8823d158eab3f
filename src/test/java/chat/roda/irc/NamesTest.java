package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nicknames, channel names, what is the same name, and times. */
class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana",
        "Jo\u00e3o",
        "M\u00fcller",
        "\u674e",
        "\u0414\u043c\u0438\u0442\u0440\u0438\u0439",
        "ana_",
        "ana-2",
        "[ana]",
        "ana|away",
        "^ana^",
        "\u0627\u062d\u0645\u062f",
        "2cool",
        "\ud83d\ude00",
        "a\u0301b"
      })
  void mayBeNicknames(String nickname) {
    assertThat(Nickname.check(nickname)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'', EMPTY",
        "' ', SPACE",
        "ana b, SPACE",
        "ana\u00a0b, SPACE",
        "ana\u3000b, SPACE",
        "ana\tb, SPACE",
        "#ana, LEADING_SIGN",
        "@ana, LEADING_SIGN",
        "+ana, LEADING_SIGN",
        "~ana, LEADING_SIGN",
        "&ana, LEADING_SIGN",
        "%ana, LEADING_SIGN",
        ":ana, LEADING_SIGN",
        "-ana, LEADING_SIGN",
        "\u0301ana, LEADING_SIGN",
        "ana!, RESERVED",
        "ana@home, RESERVED",
        "a*, RESERVED",
        "a?, RESERVED",
        "irc.test, RESERVED",
        "'a,b', RESERVED",
        "a\u0000b, CONTROL",
        "a\u0007b, CONTROL",
        "a\u200bb, CONTROL",
        "a\u202eb, CONTROL",
        "a\ue000b, CONTROL"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void mayNotBeNicknames(String nickname, String problem) {
    assertThat(Nickname.check(nickname)).contains(NicknameProblem.valueOf(problem.strip()));
  }

  @Test
  void nicknamesAreCountedInCharacters() {
    assertThat(Nickname.check("\ud83d\ude00".repeat(Nickname.MAX_LENGTH))).isEmpty();
    assertThat(Nickname.check("x".repeat(Nickname.MAX_LENGTH + 1)))
        .contains(NicknameProblem.TOO_LONG);
    assertThat(Nickname.check("a\ud83d")).contains(NicknameProblem.CONTROL);
  }

  @ParameterizedTest
  @CsvSource({
    "Ana, ana",
    "JO\u00c3O, jo\u00e3o",
    "M\u00dcLLER, mu\u0308ller",
    "\uff21na, ana",
    "\u041c\u0438\u0440, \u043c\u0438\u0440",
    "\u212bngstr\u00f6m, \u00e5ngstr\u00f6m",
    "#Lobby, #LOBBY"
  })
  void areTheSameName(String one, String other) {
    assertThat(CaseMapping.same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ana, anna", "jo\u00e3o, joao", "[a], {a}", "a^, a~"})
  void areDifferentNames(String one, String other) {
    assertThat(CaseMapping.same(one, other)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana",
        "\u0130stanbul",
        "\ufb01x",
        "\u1e9e",
        "\u03a3\u03c2",
        "\u01c5x",
        "\u2126",
        "\u00c5"
      })
  void foldingTwiceChangesNothing(String name) {
    String folded = CaseMapping.fold(name);
    assertThat(CaseMapping.fold(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#a", "#lobby", "#li\u00e7\u00e3o", "##x", "#\u674e"})
  void mayBeChannels(String name) {
    assertThat(ChannelName.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "a", "#a b", "#a,b", "#a:b", "#a\u0007", "#a\u200b", "&a"})
  void mayNotBeChannels(String name) {
    assertThat(ChannelName.isValid(name)).isFalse();
  }

  @Test
  void channelNamesAreCountedInBytes() {
    assertThat(ChannelName.isValid("#" + "\u00e7".repeat(31))).isTrue();
    assertThat(ChannelName.isValid("#" + "\u00e7".repeat(32))).isFalse();
  }

  @Test
  void timesHaveMilliseconds() {
    Instant time = Instant.parse("2026-11-22T10:00:00Z");
    assertThat(ServerTime.format(time)).isEqualTo("2026-11-22T10:00:00.000Z");
    assertThat(ServerTime.format(time.plusNanos(1_999_999))).isEqualTo("2026-11-22T10:00:00.001Z");
    assertThat(ServerTime.parse("2026-11-22T10:00:00.000Z")).contains(time);
    assertThat(ServerTime.parse("2026-11-22T10:00:00.123Z")).contains(time.plusMillis(123));
    assertThat(ServerTime.parse("2026-11-22T10:00:00.12Z")).contains(time.plusMillis(120));
    assertThat(ServerTime.parse("2026-02-30T10:00:00.000Z")).isEmpty();
    assertThat(ServerTime.parse("2016-12-31T23:59:60.419Z"))
        .contains(Instant.parse("2016-12-31T23:59:59.419Z"));
    assertThat(ServerTime.parse("yesterday")).isEqualTo(Optional.empty());
    assertThat(ServerTime.parse("")).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"batch, BATCH", "draft/chathistory, CHATHISTORY", "server-time, SERVER_TIME"})
  void capabilitiesHaveTheirNames(String wire, Capability capability) {
    assertThat(Capability.of(wire)).contains(capability);
    assertThat(Capability.of(wire + "x")).isEmpty();
  }
}
