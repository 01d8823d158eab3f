package chat.roda.history;

import chat.roda.history.SqliteFile.Schema;
import chat.roda.irc.CaseMapping;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The full-text index of what was said, in a file of its own: filled shortly after, without locking
 * the other, and made anew from it where it is lost. It holds words and places, not the texts
 * (FTS5, "Contentless-Delete Tables"). {@link #find} for any thread, the rest for one.
 */
final class SearchIndex implements AutoCloseable {
  /**
   * Who said it and where are words, too, in columns of their own: then the index itself meets all
   * conditions, however often the words of the text stand in others.
   */
  private static final Schema SCHEMA =
      new Schema(
          1,
          List.of(
              """
              CREATE VIRTUAL TABLE IF NOT EXISTS said USING fts5 (
                text, sender, conversation,
                content='', contentless_delete=1, prefix='2 3',
                tokenize="unicode61 remove_diacritics 0"
              )\
              """,
              "CREATE TABLE IF NOT EXISTS progress (upto INTEGER NOT NULL)"));

  private final Connection connection;
  private final Readers readers;
  private final PreparedStatement insert;

  SearchIndex(Path file) throws SQLException, SqliteFile.NewerVersionException {
    connection = SqliteFile.open(file, SCHEMA, false);
    readers = new Readers(file);
    insert =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO said (rowid, text, sender, conversation) VALUES (?, ?, ?, ?)");
  }

  /** The place up to which all is in the index; 0 where nothing is. */
  long upTo() throws SQLException {
    long place = SqliteFile.number(connection, "SELECT max(upto) FROM progress");
    connection.commit();
    return place;
  }

  /** Takes in the entries; all up to {@code upTo} is there then. */
  void add(List<Entry> entries, long upTo) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Entry entry : entries) {
        if (entry.kind() == Entry.Kind.REDACTION) {
          long place = entry.aboutPlace();
          statement.execute("DELETE FROM said WHERE rowid IN (" + place + ", " + (place + 1) + ")");
        } else if (entry.kind().isSaid()) {
          insert.setLong(1, entry.place());
          insert.setString(2, SearchText.spaced(entry.text()));
          insert.setString(3, word(CaseMapping.fold(entry.source().name())));
          insert.setString(4, String.join(" ", wordsOf(entry.conversation())));
          insert.executeUpdate();
        }
      }
      statement.execute("DELETE FROM progress");
      statement.execute("INSERT INTO progress VALUES (" + upTo + ")");
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  /** Takes out all that stands before {@code place}. */
  void dropBefore(long place) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM said WHERE rowid < " + place);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  void checkpoint() throws SQLException {
    connection.setAutoCommit(true);
    SqliteFile.checkpoint(connection);
    connection.setAutoCommit(false);
  }

  /** Where those stand that {@code query} asks for, the newest first. */
  List<Long> find(SearchQuery query) throws SQLException {
    String match = match(query);
    return readers.read(reader -> {
      String sql =
          match.isEmpty()
              ? "SELECT rowid FROM said WHERE rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
              : """
              SELECT rowid FROM said WHERE said MATCH ? AND rowid BETWEEN ? AND ?
              ORDER BY rowid DESC LIMIT ?\
              """;
      try (PreparedStatement statement = reader.prepareStatement(sql)) {
        int next = 1;
        if (!match.isEmpty()) {
          statement.setString(next++, match);
        }
        statement.setLong(next++, query.range().from());
        statement.setLong(next++, query.range().to());
        statement.setInt(next, query.limit());
        List<Long> places = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            places.add(rows.getLong(1));
          }
        }
        return places;
      }
    });
  }

  private static String match(SearchQuery query) {
    Stream<String> words =
        query.words().isEmpty()
            ? Stream.empty()
            : Stream.of("text : (" + query.words().expression() + ")");
    Stream<String> sender =
        query.from().stream().map(from -> "sender : " + word(CaseMapping.fold(from)));
    Stream<String> scope =
        switch (query.scope()) {
          case SearchQuery.Scope.Everything() -> Stream.empty();
          case SearchQuery.Scope.Of(var conversations, var person) ->
              Stream.of(
                  Stream.concat(
                          conversations.stream().map(SearchIndex::word),
                          person.stream().map(ConversationKey::prefixOf).map(SearchIndex::word))
                      .collect(Collectors.joining(" OR ", "conversation : (", ")")));
        };
    return Stream.of(words, sender, scope).flatMap(s -> s).collect(Collectors.joining(" AND "));
  }

  /** A conversation can be asked for by itself, and private ones by the person whose they are. */
  private static List<String> wordsOf(String conversation) {
    int space = conversation.indexOf(' ');
    return space < 0
        ? List.of(word(conversation))
        : List.of(word(conversation), word(conversation.substring(0, space + 1)));
  }

  /** Anything as one word for the index, which would take it apart otherwise. */
  private static String word(String anything) {
    return "x" + HexFormat.of().formatHex(anything.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws SQLException {
    readers.close();
    connection.close();
  }
}
