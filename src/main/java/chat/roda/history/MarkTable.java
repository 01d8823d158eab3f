package chat.roda.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of the marks up to where people have read; bounded as {@link Marks} are. */
final class MarkTable {
  private static final String DELETE_OLDEST =
      """
      DELETE FROM mark WHERE person = ?1 AND conversation IN (
        SELECT conversation FROM mark WHERE person = ?1 ORDER BY at DESC LIMIT -1 OFFSET ?2)\
      """;

  private MarkTable() {}

  /** All of them, the oldest first. */
  static List<ReadMark> select(Connection reader) throws SQLException {
    try (Statement statement = reader.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT person, conversation, at FROM mark ORDER BY at")) {
      List<ReadMark> marks = new ArrayList<>();
      while (rows.next()) {
        marks.add(
            new ReadMark(
                SqliteFile.text(rows, 1),
                SqliteFile.text(rows, 2),
                Instant.ofEpochMilli(rows.getLong(3))));
      }
      return marks;
    }
  }

  /** Those who have more marks than they may. */
  static List<String> selectTooBusy(Connection reader) throws SQLException {
    try (Statement statement = reader.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT person FROM mark GROUP BY person HAVING count(*) > "
                    + Marks.MAX_OF_PERSON)) {
      List<String> people = new ArrayList<>();
      while (rows.next()) {
        people.add(SqliteFile.text(rows, 1));
      }
      return people;
    }
  }

  /** Before when marks are too many. */
  static Optional<Instant> selectLimit(Connection reader) throws SQLException {
    try (Statement statement = reader.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT at FROM mark ORDER BY at DESC LIMIT 1 OFFSET " + (Marks.MAX - 1))) {
      return row.next() ? Optional.of(Instant.ofEpochMilli(row.getLong(1))) : Optional.empty();
    }
  }

  /** Leaves somebody as many as they may have. */
  static void deleteOldest(Connection connection, String person) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE_OLDEST)) {
      statement.setString(1, person);
      statement.setInt(2, Marks.MAX_OF_PERSON);
      statement.executeUpdate();
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }
}
