package chat.roda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PasswordBookTest {
  @TempDir Path folder;

  @Test
  void whatIsKeptIsFoundAfterARestartAndForgottenWhenAsked() {
    var book = new PasswordBook(folder.resolve("new"));
    assertThat(book.find("127.0.0.1", "ana")).isEmpty();
    assertThat(book.keep("127.0.0.1", "ana", "sesame")).isTrue();
    assertThat(book.keep("127.0.0.1", "bea", "other")).isTrue();
    var again = new PasswordBook(folder.resolve("new"));
    assertThat(again.find("127.0.0.1", "ana")).contains("sesame");
    assertThat(again.find("10.0.0.1", "ana")).isEmpty();
    again.forget("127.0.0.1", "ana");
    assertThat(book.find("127.0.0.1", "ana")).isEmpty();
    assertThat(book.find("127.0.0.1", "bea")).contains("other");
  }

  @Test
  void thatOfTheHostedRoomIsKeptBesideThemAndIsNobodys() {
    var book = new PasswordBook(folder);
    assertThat(book.hosted()).isEmpty();
    book.keep("127.0.0.1", "ana", "sesame");
    book.keepHosted(Optional.of("open"));
    assertThat(new PasswordBook(folder).hosted()).contains("open");
    assertThat(book.places()).containsExactly(new PasswordBook.Place("127.0.0.1", "ana"));
    book.keepHosted(Optional.empty());
    assertThat(new PasswordBook(folder).hosted()).isEmpty();
    assertThat(book.find("127.0.0.1", "ana")).contains("sesame");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseCanReadThem() throws Exception {
    new PasswordBook(folder).keep("127.0.0.1", "ana", "sesame");
    var permissions = Files.getPosixFilePermissions(folder.resolve("passwords.json"));
    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }

  @Test
  void aDamagedFileIsNoPassword() throws Exception {
    Files.writeString(folder.resolve("passwords.json"), "{ not json");
    assertThat(new PasswordBook(folder).find("127.0.0.1", "ana")).isEmpty();
  }

  @Test
  void whatCannotBeReadIsKeptUnderAnotherName() throws Exception {
    Files.writeString(folder.resolve("passwords.json"), "{ \"10.0.0.1\": ");
    new PasswordBook(folder).keep("127.0.0.1", "ana", "sesame");
    assertThat(folder.resolve("passwords.damaged.json")).hasContent("{ \"10.0.0.1\": ");
    assertThat(new PasswordBook(folder).find("127.0.0.1", "ana")).contains("sesame");
  }
}
