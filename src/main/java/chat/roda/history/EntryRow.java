package chat.roda.history;

import chat.roda.irc.CaseMapping;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** How an entry stands in the table. */
final class EntryRow {
  /** One ordered index holds the whole row: appending to a channel is appending to its end. */
  static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS entry (
        channel TEXT NOT NULL,
        id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        nickname TEXT NOT NULL,
        user TEXT NOT NULL,
        host TEXT NOT NULL,
        spelt TEXT NOT NULL,
        text TEXT NOT NULL,
        tags TEXT NOT NULL,
        PRIMARY KEY (channel, id)
      ) WITHOUT ROWID\
      """;

  /** What is there already stays: after a failure part of a batch may be tried again. */
  static final String INSERT = "INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String SELECT_LAST_ID =
      "SELECT max(newest) FROM (SELECT max(id) AS newest FROM entry GROUP BY channel)";

  static final String SELECT_FORWARDS = select("ASC");
  static final String SELECT_BACKWARDS = select("DESC");

  private EntryRow() {}

  private static String select(String order) {
    return """
    SELECT id, at, kind, nickname, user, host, spelt, text, tags FROM entry
    WHERE channel = ? AND id BETWEEN ? AND ? AND kind IN ('MESSAGE', 'NOTICE')
    ORDER BY id %s LIMIT ?\
    """
        .formatted(order);
  }

  static void bind(PreparedStatement insert, Entry entry) throws SQLException {
    insert.setString(1, CaseMapping.fold(entry.channel()));
    insert.setLong(2, EntryIds.toNumber(entry.id()));
    insert.setLong(3, entry.at().toEpochMilli());
    insert.setString(4, entry.kind().name());
    insert.setString(5, entry.source().name());
    insert.setString(6, entry.source().user());
    insert.setString(7, entry.source().host());
    insert.setString(8, entry.channel());
    insert.setString(9, entry.text());
    insert.setString(10, entry.tags().wire());
  }

  static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        EntryIds.toId(row.getLong(1)),
        Instant.ofEpochMilli(row.getLong(2)),
        Entry.Kind.valueOf(row.getString(3)),
        new Source(row.getString(4), row.getString(5), row.getString(6)),
        row.getString(7),
        row.getString(8),
        Tags.parse(row.getString(9)));
  }
}
