package chat.roda.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens SQLite files: sees to their version and settings, and to such as are damaged. */
final class SqliteFile {
  private static final System.Logger LOG = System.getLogger(SqliteFile.class.getName());

  /** As many milliseconds as a lock is waited for; only our own program has the file open. */
  private static final int BUSY_TIMEOUT = 5000;

  /** What of the write-ahead log stays on the disk when all of it has been carried over. */
  private static final int KEPT_WAL_BYTES = 4 << 20;

  /** What stands in a file, in its {@code user_version}, and how it is made. */
  record Schema(int version, List<String> statements) {}

  /** The file is of a version that this program does not know. */
  static final class NewerVersionException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private SqliteFile() {}

  /** Opens the file to write it, in transactions that are committed by hand. */
  static Connection open(Path file, Schema schema, boolean survivesPowerLoss)
      throws SQLException, NewerVersionException {
    var config = new SQLiteConfig();
    config.setSynchronous(
        survivesPowerLoss
            ? SQLiteConfig.SynchronousMode.FULL
            : SQLiteConfig.SynchronousMode.NORMAL);
    config.setJournalSizeLimit(KEPT_WAL_BYTES);
    config.setBusyTimeout(BUSY_TIMEOUT);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      prepare(connection, schema);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException | NewerVersionException e) {
      connection.close();
      throw e;
    }
  }

  private static void prepare(Connection connection, Schema schema)
      throws SQLException, NewerVersionException {
    int version = (int) number(connection, "PRAGMA user_version");
    if (version > schema.version()) {
      throw new NewerVersionException();
    }
    try (Statement statement = connection.createStatement()) {
      // Whoever checkpoints is the keeper, and not the thread that appends.
      statement.execute("PRAGMA wal_autocheckpoint = 0");
      // What is deleted is overwritten: somebody may have wanted it gone.
      statement.execute("PRAGMA secure_delete = ON");
      for (String sql : schema.statements()) {
        statement.execute(sql);
      }
      statement.execute("PRAGMA user_version = " + schema.version());
      // After the tables are made: a file that is in this mode cannot learn to shrink any more.
      statement.execute("PRAGMA journal_mode = WAL");
    }
  }

  /** Opens a file that {@link #open} has made, to read it. */
  static Connection openToRead(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_TIMEOUT);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** Opens a file that {@link #open} has made, to carry over its write-ahead log. */
  static Connection openToCheckpoint(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** Carries over what is in the write-ahead log, as far as nobody else uses it. */
  static void checkpoint(Connection connection) throws SQLException {
    number(connection, "PRAGMA wal_checkpoint(PASSIVE)");
  }

  /** The one number that {@code sql} yields. */
  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  static boolean isDamage(SQLException e) {
    int code = primaryCode(e);
    return code == SQLiteErrorCode.SQLITE_NOTADB.code
        || code == SQLiteErrorCode.SQLITE_CORRUPT.code;
  }

  /** What is thrown where a value stands that this program never wrote. */
  static SQLException damage(String what) {
    return new SQLiteException(what, SQLiteErrorCode.SQLITE_CORRUPT);
  }

  /** The text in a column that is never without one, nor has a NUL in it, but for damage. */
  static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    if (text == null || text.indexOf('\0') >= 0) {
      throw damage("no text where there is always one");
    }
    return text;
  }

  static LogProblem problemOf(SQLException e) {
    int code = primaryCode(e);
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return LogProblem.DISK_FULL;
    }
    boolean readOnly =
        code == SQLiteErrorCode.SQLITE_READONLY.code
            || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
            || code == SQLiteErrorCode.SQLITE_PERM.code;
    return readOnly ? LogProblem.READ_ONLY : LogProblem.FAILING;
  }

  private static int primaryCode(SQLException e) {
    return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xFF : 0;
  }

  /** Gives the file, which nobody has open, and what belongs to it another name. */
  static void setAside(Path file) throws IOException {
    String suffix = ".damaged-" + Instant.now().getEpochSecond();
    for (Path part : parts(file)) {
      if (Files.exists(part)) {
        Files.move(part, file.resolveSibling(part.getFileName() + suffix));
      }
    }
    LOG.log(
        System.Logger.Level.WARNING, "{0} is damaged and was set aside as {0}{1}", file, suffix);
  }

  static void delete(Path file) throws IOException {
    for (Path part : parts(file)) {
      Files.deleteIfExists(part);
    }
  }

  /** The write-ahead log, which holds what is not in the file yet. */
  static Path walOf(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static List<Path> parts(Path file) {
    return List.of(file, walOf(file), file.resolveSibling(file.getFileName() + "-shm"));
  }
}
