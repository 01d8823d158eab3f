package chat.roda.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The open file of a log. Reading is for any thread and waits for nobody. Two threads write: the
 * one that appends, and the keeper, a little at a time.
 */
final class Store implements AutoCloseable {
  private static final int SHRINK_PAGES = 200;

  private final Path file;
  private final Connection connection;
  private final Connection checkpointer;
  private final EntryWriter writer;
  private final Readers readers;
  private volatile boolean damaged;

  /** Guards the connection that writes, and what writes through it. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private Store(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.writer = new EntryWriter(connection);
    this.checkpointer = SqliteFile.openToCheckpoint(file);
    this.readers = new Readers(file);
  }

  static Store open(Path file, Keeping keeping)
      throws SQLException, SqliteFile.NewerVersionException {
    Connection connection = SqliteFile.open(file, EntryTable.SCHEMA, keeping.survivesPowerLoss());
    try {
      return new Store(file, connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Something to be done with the connection that writes. */
  private interface Writing {
    void with(Connection connection) throws SQLException;
  }

  private void write(Writing work) throws SQLException {
    writing.lock();
    try {
      work.with(connection);
    } catch (SQLException e) {
      throw noticed(e);
    } finally {
      writing.unlock();
    }
  }

  private <T> T read(Readers.Reading<T> reading) throws SQLException {
    try {
      return readers.read(reading);
    } catch (SQLException e) {
      throw noticed(e);
    }
  }

  private SQLException noticed(SQLException e) {
    if (SqliteFile.isDamage(e)) {
      damaged = true;
    }
    return e;
  }

  /** Whether reading or writing came upon damage. For any thread. */
  boolean isDamaged() {
    return damaged;
  }

  void append(List<Entry> entries, List<ReadMark> marks) throws SQLException {
    write(_ -> writer.write(entries, marks));
  }

  long newest() {
    writing.lock();
    try {
      return writer.newest();
    } finally {
      writing.unlock();
    }
  }

  List<Entry> find(Slice slice) throws SQLException {
    return slice.range().isEmpty() ? List.of() : read(reader -> EntryTable.select(reader, slice));
  }

  /** Entries of any kind, from a place on. */
  List<Entry> from(long place, int limit) throws SQLException {
    return read(reader -> EntryTable.selectFrom(reader, place, limit));
  }

  /** What stands at the places, as far as it is there, in their order. */
  List<Entry> at(List<Long> places) throws SQLException {
    return read(reader -> EntryTable.selectAt(reader, places));
  }

  /** What was appended after later entries and not taken back with {@link #forgetLate}. */
  List<Long> late(int limit) throws SQLException {
    return read(reader -> {
      try (Statement statement = reader.createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT place FROM late ORDER BY place LIMIT " + limit)) {
        List<Long> places = new ArrayList<>();
        while (rows.next()) {
          places.add(rows.getLong(1));
        }
        return places;
      }
    });
  }

  void forgetLate(List<Long> places) throws SQLException {
    change("DELETE FROM late WHERE place = ?", places);
  }

  /** Deletes the oldest entries before a place, at most {@code limit}; how many there were. */
  int deleteBefore(long place, int limit) throws SQLException {
    List<Long> places =
        read(reader ->
            EntryTable.selectFrom(reader, 0, limit).stream()
                .map(Entry::place)
                .filter(at -> at < place)
                .toList());
    if (!places.isEmpty()) {
      change("DELETE FROM entry WHERE place = ?", places);
    }
    return places.size();
  }

  /** Deletes the keys of conversations in which nothing is left. */
  void deleteEmptyConversations() throws SQLException {
    write(_ -> writer.deleteEmptyConversations());
  }

  /** Gives back some of what was deleted to the disk; whether there is more to give. */
  boolean shrink() throws SQLException {
    long before = freePages();
    write(connection -> {
      try (Statement statement = connection.createStatement()) {
        // Not execute: that would take the first of its steps only, which is one page.
        statement.executeUpdate("PRAGMA incremental_vacuum(" + SHRINK_PAGES + ")");
      }
      connection.commit();
    });
    long after = freePages();
    return after > 0 && after < before;
  }

  private long freePages() throws SQLException {
    return read(reader -> SqliteFile.number(reader, "PRAGMA freelist_count"));
  }

  private void change(String sql, List<Long> values) throws SQLException {
    write(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (long value : values) {
          statement.setLong(1, value);
          statement.addBatch();
        }
        statement.executeBatch();
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    });
  }

  List<History.LastSaid> conversations(String prefix) throws SQLException {
    return read(reader -> {
      List<String> keys = new ArrayList<>();
      try (PreparedStatement statement =
          reader.prepareStatement("SELECT key FROM conversation WHERE key >= ? AND key < ?")) {
        statement.setString(1, prefix);
        statement.setString(2, prefix + Character.MAX_VALUE);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            keys.add(SqliteFile.text(rows, 1));
          }
        }
      }
      List<History.LastSaid> found = new ArrayList<>();
      for (String key : keys) {
        EntryTable.select(reader, Slice.last(key))
            .forEach(last -> found.add(new History.LastSaid(key, last)));
      }
      return found;
    });
  }

  List<Entry> topics() throws SQLException {
    return read(EntryTable::selectTopics);
  }

  List<ReadMark> marks() throws SQLException {
    return read(MarkTable::select);
  }

  void deleteMarksBefore(Instant time) throws SQLException {
    change("DELETE FROM mark WHERE at < ?", List.of(time.toEpochMilli()));
  }

  /** Deletes the oldest marks of those who have too many, and where there are too many in all. */
  void deleteMarksBeyondBounds() throws SQLException {
    for (String person : read(MarkTable::selectTooBusy)) {
      write(connection -> MarkTable.deleteOldest(connection, person));
    }
    Optional<Instant> limit = read(MarkTable::selectLimit);
    if (limit.isPresent()) {
      deleteMarksBefore(limit.get());
    }
  }

  void deleteMarks() throws SQLException {
    change("DELETE FROM mark WHERE at <= ?", List.of(Long.MAX_VALUE));
  }

  /** What the entries take, in bytes, without what was deleted and is used again. */
  long size() throws SQLException {
    return read(reader ->
        (SqliteFile.number(reader, "PRAGMA page_count")
                - SqliteFile.number(reader, "PRAGMA freelist_count"))
            * SqliteFile.number(reader, "PRAGMA page_size"));
  }

  /** How much is not in the file itself yet, in bytes. */
  long walBytes() throws IOException {
    Path wal = SqliteFile.walOf(file);
    return Files.exists(wal) ? Files.size(wal) : 0;
  }

  /** Carries over what is in the write-ahead log, while others read and write. */
  void checkpoint() throws SQLException {
    SqliteFile.checkpoint(checkpointer);
  }

  /** Carries over the rest while nobody appends, so that the log begins anew. */
  void checkpointAlone() throws SQLException {
    write(_ -> checkpoint());
  }

  @Override
  public void close() throws SQLException {
    readers.close();
    checkpointer.close();
    write(Connection::close);
  }
}
