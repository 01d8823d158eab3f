package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.SearchQuery.Scope;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding what was said, in memory and in a file: the same question, the same answer. */
class SearchTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final Scope EVERYWHERE = new Scope.Everything();

  @TempDir private static Path folder;

  private final EntryIds ids = new EntryIds(Optional.empty());
  private int seconds;

  static Stream<Named<MessageLog>> logs() throws Exception {
    return Stream.of(
        Named.of("memory", new MemoryLog()),
        Named.of(
            "file",
            SqliteLog.open(
                Files.createTempDirectory(folder, "log").resolve("r.db"), Keeping.DEFAULT)));
  }

  private Entry said(String nickname, String conversation, String text) {
    Instant at = START.plusSeconds(seconds++);
    return new Entry(
        ids.next(at),
        at,
        Entry.Kind.MESSAGE,
        new Source(nickname, "~u", "10.0.0.1"),
        conversation,
        conversation,
        text,
        Tags.NONE);
  }

  private static SearchQuery words(String typed, Scope scope) {
    return new SearchQuery(
        SearchWords.parse(typed), scope, Optional.empty(), Optional.empty(), Optional.empty(), 100);
  }

  private static void assertFinds(MessageLog log, SearchQuery query, Entry... entries) {
    Indexed.await(log);
    assertThat(log.search(query)).containsExactly(entries);
  }

  private static void assertFinds(MessageLog log, String typed, Entry... entries) {
    assertFinds(log, words(typed, EVERYWHERE), entries);
  }

  @ParameterizedTest
  @MethodSource("logs")
  void findsWordsPhrasesAndBeginningsWithoutCaseAndAccents(MessageLog log) {
    Entry action = said("ana", "#lobby", "Toda AÇÃO tem uma reação.");
    Entry coffee = said("bruno", "#lobby", "café às dez? Bom dia, gente");
    Entry other = said("ana", "#lobby", "um dia bom para quem não vem");
    Entry joined = said("ana", "#lobby", "e-mail: ana@example.org");
    log.append(List.of(action, coffee, other, joined));
    assertFinds(log, "acao", action);
    assertFinds(log, "REAÇÃO toda", action);
    assertFinds(log, "reac", new Entry[0]);
    assertFinds(log, "reac*", action);
    assertFinds(log, "bom dia", coffee, other);
    assertFinds(log, "\"bom dia\"", coffee);
    assertFinds(log, "cafe* \"bom dia\"", coffee);
    assertFinds(log, "e-mail", joined);
    assertFinds(log, "ana@example.org", joined);
    assertFinds(log, "\"bom dia", coffee);
    assertFinds(log, "AND", new Entry[0]);
    assertFinds(log, "NOT \"", new Entry[0]);
  }

  @ParameterizedTest
  @MethodSource("logs")
  void whatIsTakenBackIsFoundNoMore(MessageLog log) {
    Entry secret = said("ana", "#lobby", "my password is mango");
    log.append(List.of(secret));
    assertFinds(log, "mango", secret);
    Instant at = START.plusSeconds(seconds++);
    log.append(
        List.of(
            new Entry(
                ids.next(at),
                at,
                Entry.Kind.REDACTION,
                secret.source(),
                "#lobby",
                "#lobby",
                secret.id(),
                Tags.NONE)));
    assertThat(log.search(words("mango", EVERYWHERE))).as("at once").isEmpty();
    assertFinds(log, "mango");
  }

  @ParameterizedTest
  @MethodSource("logs")
  void whatIsEditedIsFoundByItsNewWordsAlone(MessageLog log) {
    Entry said = said("ana", "#lobby", "my password is mango");
    log.append(List.of(said));
    assertFinds(log, "mango", said);
    Instant at = START.plusSeconds(seconds++);
    Entry edit =
        new Entry(
            ids.next(at),
            at,
            Entry.Kind.EDIT,
            said.source(),
            "#lobby",
            "#lobby",
            said.id() + " my pear is ripe",
            Tags.NONE);
    log.append(List.of(edit));
    assertThat(log.search(words("mango", EVERYWHERE))).as("at once").isEmpty();
    assertFinds(log, "mango");
    assertFinds(log, "pear", said.edited(edit));
    var byAna =
        new SearchQuery(
            SearchWords.parse("ripe"),
            new Scope.Of(Set.of("#lobby"), Optional.empty()),
            Optional.of("ana"),
            Optional.empty(),
            Optional.empty(),
            9);
    assertFinds(log, byAna, said.edited(edit));
  }

  @ParameterizedTest
  @MethodSource("logs")
  void findsByWhoAndWhenAndWhere(MessageLog log) {
    Entry first = said("Ana", "#lobby", "tea one");
    Entry second = said("bruno", "#lobby", "tea two");
    Entry third = said("ana", "#dev", "tea three");
    Entry secret = said("ana", "ana@10.0.0.1 bruno", "tea four");
    log.append(List.of(first, second, third, secret));
    var tea = SearchWords.parse("tea");
    Optional<Instant> none = Optional.empty();
    assertFinds(
        log, new SearchQuery(tea, EVERYWHERE, Optional.of("ANA"), none, none, 2), third, secret);
    assertFinds(
        log,
        new SearchQuery(
            tea, EVERYWHERE, Optional.empty(), Optional.of(first.at()), Optional.of(third.at()), 9),
        second);
    var lobby = new Scope.Of(Set.of("#lobby"), Optional.empty());
    assertFinds(log, words("tea", lobby), first, second);
    assertFinds(
        log,
        words("tea", new Scope.Of(Set.of("#dev"), Optional.of("ana@10.0.0.1"))),
        third,
        secret);
    assertFinds(log, words("tea", new Scope.Of(Set.of("#dev"), Optional.of("ana@10.0.0"))), third);
    assertFinds(log, words("tea", new Scope.Of(Set.of(), Optional.empty())), new Entry[0]);
    assertFinds(log, words("", lobby), first, second);
  }

  @Test
  void whatComesLateIsFoundToo() throws Exception {
    MessageLog log = SqliteLog.open(folder.resolve("late").resolve("r.db"), Keeping.DEFAULT);
    Entry early = said("ana", "#lobby", "walrus one");
    Entry late = said("ana", "#lobby", "walrus two");
    log.append(List.of(late));
    Indexed.await(log);
    log.append(List.of(early));
    assertFinds(log, "walrus", early, late);
    log.close();
  }

  @Test
  void theIndexIsMadeAnewWhereItIsLostOrDamaged() throws Exception {
    Path file = folder.resolve("lost").resolve("r.db");
    MessageLog log = SqliteLog.open(file, Keeping.DEFAULT);
    Entry kept = said("ana", "#lobby", "walrus");
    log.append(List.of(kept));
    Indexed.await(log);
    log.close();
    Files.writeString(file.resolveSibling("r.db.search"), "this is no index ".repeat(1000));
    MessageLog again = SqliteLog.open(file, Keeping.DEFAULT);
    assertFinds(again, "walrus", kept);
    again.close();
  }

  @Test
  void wordsAreMarkedWhereTheyStand() {
    String text = "Toda Ação, uma reação";
    assertThat(SearchWords.parse("acao rea*").marked(text))
        .extracting(span -> text.substring(span.from(), span.to()))
        .containsExactly("Ação", "reação");
  }

  @Test
  void theWordThatIsStillTypedIsABeginning() {
    assertThat(SearchWords.parse("good mor").stillTyped().areIn("Good morning")).isTrue();
    assertThat(SearchWords.parse("goo mor").stillTyped().areIn("Good morning")).isFalse();
  }
}
