package chat.roda.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes entries and marks into a file, a batch a transaction. For one thread at a time. */
final class EntryWriter {
  private static final int KNOWN_CONVERSATIONS = 4096;

  private final Connection connection;
  private final PreparedStatement insert;
  private final PreparedStatement insertConversation;
  private final PreparedStatement selectConversation;
  private final PreparedStatement insertLate;
  private final PreparedStatement insertMark;
  private long newest;

  /** The numbers of the conversations that were last written to. */
  private final Map<String, Long> numbers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > KNOWN_CONVERSATIONS;
        }
      };

  EntryWriter(Connection connection) throws SQLException {
    this.connection = connection;
    insert = connection.prepareStatement(EntryTable.INSERT);
    insertConversation =
        connection.prepareStatement("INSERT OR IGNORE INTO conversation (key) VALUES (?)");
    selectConversation =
        connection.prepareStatement("SELECT number FROM conversation WHERE key = ?");
    insertLate = connection.prepareStatement("INSERT OR IGNORE INTO late VALUES (?)");
    insertMark =
        connection.prepareStatement(
            """
            INSERT INTO mark VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET at = max(at, excluded.at)\
            """);
    newest = SqliteFile.number(connection, "SELECT max(place) FROM entry");
    connection.commit();
  }

  /** The last place that is taken; 0 if none is. */
  long newest() {
    return newest;
  }

  /** Writes all of it or, where it fails, nothing. */
  void write(List<Entry> entries, List<ReadMark> marks) throws SQLException {
    long last = newest;
    try {
      for (Entry entry : entries) {
        EntryTable.bind(insert, entry, number(entry.conversation()));
        insert.addBatch();
        if (entry.place() <= last) {
          insertLate.setLong(1, entry.place());
          insertLate.addBatch();
        }
        last = Math.max(last, entry.place());
      }
      insert.executeBatch();
      for (Entry entry : entries) {
        if (Amendment.isOne(entry)) {
          EntryTable.amend(connection, entry);
        }
      }
      insertLate.executeBatch();
      for (ReadMark mark : marks) {
        bind(mark);
      }
      insertMark.executeBatch();
      connection.commit();
      newest = last;
    } catch (SQLException e) {
      undo();
      throw e;
    }
  }

  private void bind(ReadMark mark) throws SQLException {
    insertMark.setString(1, mark.person());
    insertMark.setString(2, mark.conversation());
    insertMark.setLong(3, mark.at().toEpochMilli());
    insertMark.addBatch();
  }

  private long number(String key) throws SQLException {
    Long known = numbers.get(key);
    if (known != null) {
      return known;
    }
    insertConversation.setString(1, key);
    insertConversation.executeUpdate();
    selectConversation.setString(1, key);
    try (ResultSet row = selectConversation.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("no number for a conversation");
      }
      long number = row.getLong(1);
      numbers.put(key, number);
      return number;
    }
  }

  /** Deletes the keys of conversations in which nothing is left. */
  void deleteEmptyConversations() throws SQLException {
    numbers.clear();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          DELETE FROM conversation
          WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.conversation = number)\
          """);
      connection.commit();
    }
  }

  private void undo() {
    numbers.clear();
    try {
      insert.clearBatch();
      insertLate.clearBatch();
      insertMark.clearBatch();
      connection.rollback();
    } catch (SQLException e) {
      System.getLogger(EntryWriter.class.getName())
          .log(System.Logger.Level.DEBUG, "rolling back", e);
      beginAgain();
    }
  }

  /** SQLite has rolled back by itself, as on a full disk: there is no transaction any more. */
  private void beginAgain() {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      System.getLogger(EntryWriter.class.getName())
          .log(System.Logger.Level.DEBUG, "there was none", e);
    }
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      System.getLogger(EntryWriter.class.getName())
          .log(System.Logger.Level.WARNING, "beginning a transaction", e);
    }
  }
}
