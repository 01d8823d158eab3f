package chat.roda.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * Connections for those who read a file while another thread writes it. Any thread; at most {@link
 * #MAX} at a time, the others wait.
 */
final class Readers implements AutoCloseable {
  private static final int MAX = 4;

  private final Path file;
  private final Semaphore places = new Semaphore(MAX);
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  /** Something to be read. */
  interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }

  Readers(Path file) {
    this.file = file;
  }

  <T> T read(Reading<T> reading) throws SQLException {
    places.acquireUninterruptibly();
    try {
      Connection connection = take();
      try {
        return reading.from(connection);
      } finally {
        giveBack(connection);
      }
    } finally {
      places.release();
    }
  }

  private Connection take() throws SQLException {
    synchronized (this) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return SqliteFile.openToRead(file);
  }

  private synchronized void giveBack(Connection connection) throws SQLException {
    if (closed) {
      connection.close();
    } else {
      idle.push(connection);
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    closed = true;
    while (!idle.isEmpty()) {
      idle.pop().close();
    }
  }
}
