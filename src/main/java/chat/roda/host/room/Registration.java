package chat.roda.host.room;

import chat.roda.host.account.SaslDialogue;
import java.util.Optional;

/** How far somebody has come with coming in and signing in. The hub's thread alone. */
public final class Registration {
  private String password = "";
  private boolean ofIrc;
  private boolean negotiating;
  private Optional<SaslDialogue> sasl = Optional.empty();
  private String refusedNickname = "";
  private String claimedNickname = "";
  private int failures;

  /** The room's password as it was given; empty if none was. */
  public String password() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Whether something came, and it was IRC; whose first word is still to come may be anybody. */
  public boolean isOfIrc() {
    return ofIrc;
  }

  public void setOfIrc() {
    ofIrc = true;
  }

  /** Whether {@code CAP LS} or {@code CAP REQ} holds registration back until {@code CAP END}. */
  public boolean isNegotiating() {
    return negotiating;
  }

  public void setNegotiating(boolean negotiating) {
    this.negotiating = negotiating;
  }

  /** The signing-in that is under way. */
  public Optional<SaslDialogue> sasl() {
    return sasl;
  }

  public void setSasl(Optional<SaslDialogue> sasl) {
    this.sasl = sasl;
  }

  /** Counts one more wrong password, and tells how many there were. */
  public int countFailure() {
    failures++;
    return failures;
  }

  /** The nickname of somebody who may turn out to be the same person; empty if none. */
  public String claimedNickname() {
    return claimedNickname;
  }

  public void setClaimedNickname(String nickname) {
    claimedNickname = nickname;
  }

  /** The nickname that it last wanted and somebody else has; empty if none. */
  public String refusedNickname() {
    return refusedNickname;
  }

  public void setRefusedNickname(String nickname) {
    refusedNickname = nickname;
  }
}
