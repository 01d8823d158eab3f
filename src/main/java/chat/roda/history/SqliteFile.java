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

/** Opens the file of a log: sees to its version, its settings, and to files that are damaged. */
final class SqliteFile {
  private static final System.Logger LOG = System.getLogger(SqliteFile.class.getName());

  /** The version of the tables, in the file's {@code user_version}. */
  private static final int VERSION = 1;

  /** 8 GiB in pages of 4 KiB: what one room may take of the disk. */
  private static final int MAX_PAGES = 2 * 1024 * 1024;

  private SqliteFile() {}

  /** The file is of a version that this program does not know. */
  static final class NewerVersionException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  static Connection openOrSetAside(Path file)
      throws SQLException, IOException, NewerVersionException {
    try {
      return open(file);
    } catch (SQLiteException e) {
      if (!isDamage(e)) {
        throw e;
      }
      setAside(file);
      return open(file);
    }
  }

  private static Connection open(Path file) throws SQLException, NewerVersionException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setMaxPageCount(MAX_PAGES);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      prepare(connection);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException | NewerVersionException e) {
      connection.close();
      throw e;
    }
  }

  private static void prepare(Connection connection) throws SQLException, NewerVersionException {
    try (Statement statement = connection.createStatement()) {
      int version;
      try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
        version = row.next() ? row.getInt(1) : 0;
      }
      if (version > VERSION) {
        throw new NewerVersionException();
      }
      statement.execute(EntryRow.CREATE);
      statement.execute("PRAGMA user_version = " + VERSION);
    }
  }

  private static boolean isDamage(SQLiteException e) {
    int code = e.getResultCode().code & 0xFF;
    return code == SQLiteErrorCode.SQLITE_NOTADB.code
        || code == SQLiteErrorCode.SQLITE_CORRUPT.code;
  }

  private static void setAside(Path file) throws IOException {
    String suffix = ".damaged-" + Instant.now().getEpochSecond();
    for (String part : List.of("", "-wal", "-shm")) {
      Path from = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(from)) {
        Files.move(from, file.resolveSibling(file.getFileName() + suffix + part));
      }
    }
    LOG.log(
        System.Logger.Level.WARNING, "{0} is damaged and was set aside as {0}{1}", file, suffix);
  }
}
