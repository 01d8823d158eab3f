package chat.roda.client;

import chat.roda.irc.Capability;
import java.util.Optional;
import java.util.Set;

/**
 * How far we are with getting in.
 *
 * @param wanted the nickname that we would like to have
 * @param signsIn whether we sign in to an account on the way
 * @param tries how many nicknames were refused
 * @param offered what the server offers of what we speak
 * @param on what it has granted
 * @param multiline what the server offers of messages of several lines
 * @param account the one that we are signed in to
 * @param done whether we are in
 */
record Registration(
    String wanted,
    boolean signsIn,
    int tries,
    Set<Capability> offered,
    Set<Capability> on,
    Optional<MultilineLimits> multiline,
    Optional<String> account,
    boolean done) {
  Registration {
    offered = Set.copyOf(offered);
    on = Set.copyOf(on);
  }

  static Registration of(String wanted, boolean signsIn) {
    return new Registration(
        wanted, signsIn, 0, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);
  }

  Registration triedOnceMore() {
    return new Registration(wanted, signsIn, tries + 1, offered, on, multiline, account, done);
  }

  Registration offered(Set<Capability> now) {
    return new Registration(wanted, signsIn, tries, now, on, multiline, account, done);
  }

  Registration on(Set<Capability> now) {
    return new Registration(wanted, signsIn, tries, offered, now, multiline, account, done);
  }

  Registration multiline(MultilineLimits limits) {
    return new Registration(
        wanted, signsIn, tries, offered, on, Optional.of(limits), account, done);
  }

  Registration account(Optional<String> now) {
    return new Registration(wanted, signsIn, tries, offered, on, multiline, now, done);
  }

  Registration complete() {
    return new Registration(wanted, signsIn, tries, offered, on, multiline, account, true);
  }

  /** How it stands with accounts. */
  AccountState accounts() {
    boolean sasl = on.contains(Capability.SASL);
    return new AccountState(sasl, sasl && on.contains(Capability.ACCOUNT_REGISTRATION), account);
  }
}
