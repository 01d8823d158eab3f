package chat.roda.history;

import chat.roda.irc.CaseMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Keeps what was said in an SQLite file, in WAL mode: what was appended is there after the program
 * was killed at any moment. A batch is one transaction. What cannot be stored is kept in memory and
 * stored when that is possible again.
 */
public final class SqliteLog implements MessageLog {
  private static final System.Logger LOG = System.getLogger(SqliteLog.class.getName());

  /** How many entries wait in memory at most while they cannot be stored; then the oldest go. */
  private static final int MAX_WAITING = 50_000;

  private final Connection connection;
  private final PreparedStatement insert;
  private final List<Entry> waiting = new ArrayList<>();
  private Optional<LogProblem> problem = Optional.empty();

  private SqliteLog(Connection connection) throws SQLException {
    this.connection = connection;
    this.insert = connection.prepareStatement(EntryRow.INSERT);
  }

  /**
   * Opens the file, which is made if it is not there. A damaged file is set aside, never deleted.
   * Where no file can be used, what is said is kept in memory, and {@link #problem} tells why.
   */
  public static MessageLog open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return new SqliteLog(SqliteFile.openOrSetAside(file));
    } catch (SqliteFile.NewerVersionException e) {
      return new UnkeptLog(LogProblem.NEWER_VERSION);
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "opening " + file, e);
      return new UnkeptLog(problemOf(e));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "opening " + file, e);
      return new UnkeptLog(LogProblem.READ_ONLY);
    }
  }

  @Override
  public void append(List<Entry> batch) {
    waiting.addAll(batch);
    try {
      store();
      waiting.clear();
      problem = Optional.empty();
    } catch (SQLException e) {
      if (problem.isEmpty()) {
        LOG.log(System.Logger.Level.WARNING, "cannot store what is said", e);
      }
      problem = Optional.of(problemOf(e));
      rollBack();
      if (waiting.size() > MAX_WAITING) {
        waiting.subList(0, waiting.size() - MAX_WAITING).clear();
      }
    }
  }

  private void store() throws SQLException {
    for (Entry entry : waiting) {
      EntryRow.bind(insert, entry);
      insert.addBatch();
    }
    insert.executeBatch();
    connection.commit();
  }

  private void rollBack() {
    try {
      insert.clearBatch();
      connection.rollback();
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.DEBUG, "rolling back", e);
    }
  }

  @Override
  public List<Entry> find(HistoryQuery query) {
    try {
      return switch (query) {
        case HistoryQuery.Latest it -> backwards(it.channel(), IdRange.ALL, it.limit());
        case HistoryQuery.LatestAfter it ->
            backwards(it.channel(), IdRange.after(it.point()), it.limit());
        case HistoryQuery.Before it ->
            backwards(it.channel(), IdRange.before(it.point()), it.limit());
        case HistoryQuery.After it -> forwards(it.channel(), IdRange.after(it.point()), it.limit());
        case HistoryQuery.Around it -> around(it);
        case HistoryQuery.Between it -> between(it);
      };
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "reading the history", e);
      return List.of();
    }
  }

  private List<Entry> around(HistoryQuery.Around query) throws SQLException {
    int half = query.limit() / 2;
    List<Entry> all = new ArrayList<>();
    if (half > 0) {
      all.addAll(backwards(query.channel(), IdRange.before(query.point()), half));
    }
    IdRange rest = IdRange.from(query.point());
    all.addAll(forwards(query.channel(), rest, query.limit() - all.size()));
    return all;
  }

  private List<Entry> between(HistoryQuery.Between query) throws SQLException {
    IdRange up = IdRange.after(query.from()).and(IdRange.before(query.to()));
    if (!up.isEmpty()) {
      return forwards(query.channel(), up, query.limit());
    }
    IdRange down = IdRange.after(query.to()).and(IdRange.before(query.from()));
    return backwards(query.channel(), down, query.limit());
  }

  private List<Entry> forwards(String channel, IdRange range, int limit) throws SQLException {
    return select(EntryRow.SELECT_FORWARDS, channel, range, limit);
  }

  private List<Entry> backwards(String channel, IdRange range, int limit) throws SQLException {
    List<Entry> found = select(EntryRow.SELECT_BACKWARDS, channel, range, limit);
    Collections.reverse(found);
    return found;
  }

  private List<Entry> select(String sql, String channel, IdRange range, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, CaseMapping.fold(channel));
      statement.setLong(2, range.from());
      statement.setLong(3, range.to());
      statement.setInt(4, limit);
      List<Entry> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(EntryRow.read(rows));
        }
      }
      return found;
    }
  }

  @Override
  public Optional<String> lastId() {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(EntryRow.SELECT_LAST_ID)) {
      return rows.next() && rows.getLong(1) > 0
          ? Optional.of(EntryIds.toId(rows.getLong(1)))
          : Optional.empty();
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "reading the newest id", e);
      return Optional.empty();
    }
  }

  @Override
  public Optional<LogProblem> problem() {
    return problem;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "closing the history", e);
    }
  }

  private static LogProblem problemOf(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return LogProblem.FAILING;
    }
    SQLiteErrorCode code = sqlite.getResultCode();
    int primary = code.code & 0xFF;
    if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
      return LogProblem.DISK_FULL;
    }
    boolean readOnly =
        primary == SQLiteErrorCode.SQLITE_READONLY.code
            || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
            || primary == SQLiteErrorCode.SQLITE_PERM.code;
    return readOnly ? LogProblem.READ_ONLY : LogProblem.FAILING;
  }
}
