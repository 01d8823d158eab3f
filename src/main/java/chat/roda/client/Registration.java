package chat.roda.client;

import chat.roda.irc.Capability;
import java.util.Set;

/**
 * How far we are with getting in.
 *
 * @param wanted the nickname that we would like to have
 * @param tries how many nicknames were refused
 * @param offered what the server offers of what we speak
 * @param on what it has granted
 * @param done whether we are in
 */
record Registration(
    String wanted, int tries, Set<Capability> offered, Set<Capability> on, boolean done) {
  Registration {
    offered = Set.copyOf(offered);
    on = Set.copyOf(on);
  }

  static Registration of(String wanted) {
    return new Registration(wanted, 0, Set.of(), Set.of(), false);
  }

  Registration triedOnceMore() {
    return new Registration(wanted, tries + 1, offered, on, done);
  }

  Registration offered(Set<Capability> now) {
    return new Registration(wanted, tries, now, on, done);
  }

  Registration on(Set<Capability> now) {
    return new Registration(wanted, tries, offered, now, done);
  }

  Registration complete() {
    return new Registration(wanted, tries, offered, on, true);
  }
}
