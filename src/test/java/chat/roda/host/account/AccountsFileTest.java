package chat.roda.host.account;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsFileTest {
  @TempDir private Path folder;

  @Test
  void accountsAreThereAgainAfterARestartAndNoPasswordIsInTheFile() throws Exception {
    Path file = folder.resolve("rooms").resolve("a.accounts");
    var rules = new AccountRules(true, false, Optional.of(file));
    var before = Accounts.open(rules);
    before.add("João", Credentials.of("sesame"));
    before.own("#dev", "João");
    assertThat(Files.readString(file)).doesNotContain("sesame");
    var after = Accounts.open(rules);
    assertThat(after.credentialsFor("joão").isOf("sesame")).isTrue();
    assertThat(after.credentialsFor("joão").isOf("other")).isFalse();
    assertThat(after.ownerOf("#DEV")).contains("João");
  }

  @Test
  void whereThereAreNoAccountsNoNameIsKept() throws Exception {
    Path file = folder.resolve("a.accounts");
    Accounts.open(new AccountRules(true, false, Optional.of(file)))
        .add("João", Credentials.of("sesame"));
    var without = Accounts.open(new AccountRules(false, false, Optional.of(file)));
    assertThat(without.keeps("João", Optional.empty())).isFalse();
    var again = Accounts.open(new AccountRules(true, false, Optional.of(file)));
    assertThat(again.keeps("João", Optional.empty())).isTrue();
  }

  /** Else anybody could register the names that are not understood. */
  @ParameterizedTest
  @ValueSource(strings = {"damaged\n", "account x y\n", "account x\n", "\n", "account \u00ff"})
  void aFileThatMakesNoSenseIsRefused(String line) throws Exception {
    Path file = folder.resolve("a.accounts");
    var rules = new AccountRules(true, false, Optional.of(file));
    Accounts.open(rules).add("João", Credentials.of("sesame"));
    Files.writeString(file, line + "account", StandardCharsets.ISO_8859_1, APPEND);
    assertThatThrownBy(() -> Accounts.open(rules))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(file.toString());
  }

  @Test
  void aFolderInItsPlaceIsRefused() {
    assertThatThrownBy(() -> Accounts.open(new AccountRules(true, false, Optional.of(folder))))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(folder.toString());
  }

  /** As a crash leaves it while a line is written. */
  @Test
  void aTornLineIsNothingAndDoesNotSwallowTheNext() throws Exception {
    Path file = folder.resolve("a.accounts");
    var rules = new AccountRules(true, false, Optional.of(file));
    Accounts.open(rules).add("João", Credentials.of("sesame"));
    Files.writeString(file, "account ana 60000$abc", APPEND);
    var torn = Accounts.open(rules);
    assertThat(torn.find("ana")).isEmpty();
    assertThat(torn.add("ben", Credentials.of("other"))).isTrue();
    var after = Accounts.open(rules);
    assertThat(after.find("João")).isPresent();
    assertThat(after.credentialsFor("ben").isOf("other")).isTrue();
  }

  @Test
  void whatCannotBeKeptIsNotRegistered() throws Exception {
    Path rooms = folder.resolve("rooms");
    var rules = new AccountRules(true, false, Optional.of(rooms.resolve("a.accounts")));
    var accounts = Accounts.open(rules);
    Files.createFile(rooms);
    assertThat(accounts.add("ana", Credentials.of("sesame"))).isFalse();
    assertThat(accounts.find("ana")).isEmpty();
  }

  @Test
  void scramFollowsTheSpecification() throws Exception {
    var exchange = new ScramExchange(name -> Credentials.of("pencil"));
    assertThat(exchange.answer("n,,n=user,r=abc").orElseThrow())
        .matches("r=abc[^,]+,s=[^,]+,i=\\d+");
    assertThat(exchange.name()).isEqualTo("user");
    assertThat(exchange.answer("c=biws,r=wrong,p=AAAA")).isEmpty();
    assertThat(exchange.isProven()).isFalse();
    assertThat(new ScramExchange(name -> Credentials.of("x")).answer("p=tls-unique,,n=a,r=b"))
        .isEmpty();
  }
}
