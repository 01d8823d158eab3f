package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The client's side of RFC 7677, with the example of its section 3. */
class ScramTest {
  private static final String NONCE = "rOprNGfwEbeRWgbNEkqO";
  private static final String SERVER_FIRST =
      "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

  private final Scram scram = new Scram(new Secret("user", "pencil"), NONCE);

  @Test
  void theExampleOfTheStandard() {
    assertThat(scram.first()).isEqualTo("n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
    assertThat(scram.answer(SERVER_FIRST))
        .contains(
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                + "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    assertThat(scram.isProof("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")).isTrue();
  }

  @Test
  void aServerThatDoesNotKnowUsIsNotBelieved() {
    assertThat(scram.isProof("v=")).isFalse();
    assertThat(scram.answer(SERVER_FIRST)).isPresent();
    assertThat(scram.isProof("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")).isFalse();
    assertThat(scram.isProof("e=other-error")).isFalse();
  }

  @Test
  void aServerThatMakesItEasyToGuessIsNotAnswered() {
    assertThat(scram.answer("r=" + NONCE + "x,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=1")).isEmpty();
    assertThat(scram.answer("r=other,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")).isEmpty();
    assertThat(scram.answer("r=" + NONCE + "x,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=9999999")).isEmpty();
    assertThat(scram.answer("r=" + NONCE + "x,s=?,i=4096")).isEmpty();
  }

  @Test
  void namesAreEscaped() {
    assertThat(new Scram(new Secret("a=b,c", "x"), "n").first()).isEqualTo("n,,n=a=3Db=2Cc,r=n");
  }

  @Test
  void noSecretIsInALog() {
    var secret = new Secret("user", "pencil");
    assertThat(secret.toString()).doesNotContain("pencil");
    assertThat(new Profile("user", Keys.NONE.withAccount(java.util.Optional.of(secret))).toString())
        .doesNotContain("pencil");
  }
}
