package chat.roda.history;

import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.history.SqliteFile.Schema;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How entries stand in the file. The table is in the order of places, so that appending is writing
 * at its end, of the table and of its one index.
 */
final class EntryTable {
  static final Schema SCHEMA =
      new Schema(
          3,
          List.of(
              "PRAGMA auto_vacuum = INCREMENTAL",
              """
              CREATE TABLE IF NOT EXISTS conversation (
                number INTEGER PRIMARY KEY,
                key TEXT NOT NULL UNIQUE
              )\
              """,
              """
              CREATE TABLE IF NOT EXISTS entry (
                place INTEGER PRIMARY KEY,
                conversation INTEGER NOT NULL,
                at INTEGER NOT NULL,
                kind TEXT NOT NULL,
                nickname TEXT NOT NULL,
                user TEXT NOT NULL,
                host TEXT NOT NULL,
                target TEXT NOT NULL,
                text TEXT NOT NULL,
                tags TEXT NOT NULL
              )\
              """,
              "CREATE INDEX IF NOT EXISTS entry_by_conversation ON entry (conversation)",
              // The topics alone, which are few.
              """
              CREATE INDEX IF NOT EXISTS topic_by_conversation ON entry (conversation)
              WHERE kind = 'TOPIC'\
              """,
              // What was appended after later ones, and is not in the search index yet.
              "CREATE TABLE IF NOT EXISTS late (place INTEGER PRIMARY KEY)",
              """
              CREATE TABLE IF NOT EXISTS mark (
                person TEXT NOT NULL,
                conversation TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (person, conversation)
              ) WITHOUT ROWID\
              """));

  /** What is there already stays: after a failure part of a batch may be tried again. */
  static final String INSERT = "INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String REPLACE =
      "UPDATE entry SET kind = ?, text = ?, tags = ? WHERE place = ?";

  private static final String DROP_EDIT = "DELETE FROM entry WHERE kind = 'EDIT' AND place = ?";

  private static final String COLUMNS =
      """
      SELECT place, key, at, kind, nickname, user, host, target, text, tags
      FROM entry JOIN conversation ON number = conversation\
      """;

  private static final String NEWEST_TOPICS =
      """
       WHERE kind = 'TOPIC' AND place IN
      (SELECT max(place) FROM entry WHERE kind = 'TOPIC' GROUP BY conversation)
      ORDER BY place DESC LIMIT 10000\
      """;

  private static final String ONLY_SAID = " AND kind IN ('MESSAGE', 'NOTICE')";

  private EntryTable() {}

  static void bind(PreparedStatement insert, Entry entry, long conversation) throws SQLException {
    insert.setLong(1, entry.place());
    insert.setLong(2, conversation);
    insert.setLong(3, entry.at().toEpochMilli());
    insert.setString(4, entry.kind().name());
    insert.setString(5, entry.source().name());
    insert.setString(6, entry.source().user());
    insert.setString(7, entry.source().host());
    insert.setString(8, entry.target());
    insert.setString(9, entry.text());
    insert.setString(10, entry.tags().wire());
  }

  static List<Entry> select(Connection connection, Slice slice) throws SQLException {
    boolean last = slice.end() == Slice.End.LAST;
    String sql =
        COLUMNS
            + " WHERE conversation = (SELECT number FROM conversation WHERE key = ?)"
            + " AND place BETWEEN ? AND ?"
            + (slice.wanted() == Wanted.SAID ? ONLY_SAID : "")
            + (last ? " ORDER BY place DESC LIMIT ?" : " ORDER BY place LIMIT ?");
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, slice.conversation());
      statement.setLong(2, slice.range().from());
      statement.setLong(3, slice.range().to());
      statement.setInt(4, slice.limit());
      List<Entry> found = read(statement);
      if (last) {
        Collections.reverse(found);
      }
      return found;
    }
  }

  /**
   * What was said at the places from {@code from} on, at most {@code limit} entries of any kind.
   */
  static List<Entry> selectFrom(Connection connection, long from, int limit) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(COLUMNS + " WHERE place >= ? ORDER BY place LIMIT ?")) {
      statement.setLong(1, from);
      statement.setInt(2, limit);
      return read(statement);
    }
  }

  /** What stands at the places, as far as it is there, in their order. */
  static List<Entry> selectAt(Connection connection, List<Long> places) throws SQLException {
    List<Entry> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS + " WHERE place = ?")) {
      for (long place : places) {
        statement.setLong(1, place);
        found.addAll(read(statement));
      }
    }
    return found;
  }

  /** The newest topic of each conversation that ever had one, of 10,000 conversations at most. */
  static List<Entry> selectTopics(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS + NEWEST_TOPICS)) {
      return read(statement);
    }
  }

  /** Does what a redaction or an edit, which is in the table already, does to others. */
  static void amend(Connection connection, Entry change) throws SQLException {
    PlaceRange places = Amendment.places(change);
    List<Entry> there = selectAt(connection, List.of(places.from(), places.to()));
    Amendment amendment = Amendment.of(change, there);
    try (PreparedStatement drop = connection.prepareStatement(DROP_EDIT);
        PreparedStatement replace = connection.prepareStatement(REPLACE)) {
      for (long place : amendment.dropped()) {
        drop.setLong(1, place);
        drop.executeUpdate();
      }
      for (Entry entry : amendment.replaced()) {
        replace.setString(1, entry.kind().name());
        replace.setString(2, entry.text());
        replace.setString(3, entry.tags().wire());
        replace.setLong(4, entry.place());
        replace.executeUpdate();
      }
    }
  }

  private static List<Entry> read(PreparedStatement statement) throws SQLException {
    List<Entry> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(read(rows));
      }
    }
    return found;
  }

  private static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(3)),
        kind(row, 4),
        source(row),
        SqliteFile.text(row, 2),
        SqliteFile.text(row, 8),
        SqliteFile.text(row, 9),
        Tags.parse(SqliteFile.text(row, 10)));
  }

  private static Source source(ResultSet row) throws SQLException {
    String nickname = SqliteFile.text(row, 5);
    String user = SqliteFile.text(row, 6);
    String host = SqliteFile.text(row, 7);
    try {
      return new Source(nickname, user, host);
    } catch (IllegalArgumentException e) {
      throw SqliteFile.damage("a source that is none");
    }
  }

  private static Entry.Kind kind(ResultSet row, int column) throws SQLException {
    String name = SqliteFile.text(row, column);
    return Stream.of(Entry.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findAny()
        .orElseThrow(() -> SqliteFile.damage("a kind of entry that is none"));
  }
}
