package chat.roda.host.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsFileTest {
  @TempDir private Path folder;

  @Test
  void accountsAreThereAgainAfterARestartAndNoPasswordIsInTheFile() throws Exception {
    Path file = folder.resolve("rooms").resolve("a.accounts");
    var rules = new AccountRules(true, false, Optional.of(file));
    var before = new Accounts(rules);
    before.add("João", Credentials.of("sesame"));
    before.own("#dev", "João");
    assertThat(Files.readString(file)).doesNotContain("sesame");
    Files.writeString(file, Files.readString(file) + "damaged\naccount x y\n");
    var after = new Accounts(rules);
    assertThat(after.credentialsFor("joão").isOf("sesame")).isTrue();
    assertThat(after.credentialsFor("joão").isOf("other")).isFalse();
    assertThat(after.ownerOf("#DEV")).contains("João");
    assertThat(after.find("x")).isEmpty();
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
