package chat.roda.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A channel that we are in. Immutable.
 *
 * @param people by folded nickname
 * @param listed the part of the list of names that has come so far
 * @param modes how it is run, as far as we have been told
 * @param bans the part of the list of bans that has come so far, {@value #MAX_BANS} at most
 * @param entered when we came in, by the server's clock where it tells
 */
record Channel(
    String name,
    Map<String, Occupant> people,
    Map<String, Occupant> listed,
    ChannelModes modes,
    List<ChannelBan> bans,
    Instant entered) {
  private static final int MAX_BANS = 1000;

  Channel {
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    listed = Collections.unmodifiableMap(new LinkedHashMap<>(listed));
    bans = List.copyOf(bans);
  }

  static Channel entered(String name, Instant at) {
    return new Channel(name, Map.of(), Map.of(), ChannelModes.NONE, List.of(), at);
  }

  Optional<Occupant> person(String folded) {
    return Optional.ofNullable(people.get(folded));
  }

  Channel with(String folded, Occupant person) {
    var more = new LinkedHashMap<>(people);
    more.put(folded, person);
    return new Channel(name, more, listed, modes, bans, entered);
  }

  Channel without(String folded) {
    var fewer = new LinkedHashMap<>(people);
    fewer.remove(folded);
    return new Channel(name, fewer, listed, modes, bans, entered);
  }

  /** With some more of the list of names. */
  Channel listing(Map<String, Occupant> some) {
    var more = new LinkedHashMap<>(listed);
    more.putAll(some);
    return new Channel(name, people, more, modes, bans, entered);
  }

  /** The list of names is complete: it is who is here. Who is away is kept, as it does not say. */
  Channel listComplete() {
    var all = new LinkedHashMap<String, Occupant>();
    listed.forEach((folded, person) ->
        all.put(folded, person.away(person(folded).map(Occupant::away).orElse(false))));
    return new Channel(name, all, Map.of(), modes, bans, entered);
  }

  Channel modes(ChannelModes now) {
    return new Channel(name, people, listed, now, bans, entered);
  }

  /** With one more of the list of bans. */
  Channel banning(ChannelBan ban) {
    if (bans.size() >= MAX_BANS) {
      return this;
    }
    List<ChannelBan> more = new ArrayList<>(bans);
    more.add(ban);
    return new Channel(name, people, listed, modes, more, entered);
  }

  /** The list of bans is complete: what comes next begins another one. */
  Channel bansComplete() {
    return new Channel(name, people, listed, modes, List.of(), entered);
  }

  List<Member> members() {
    List<Member> members = new ArrayList<>(people.size());
    people.values().forEach(person -> members.add(person.member()));
    return members;
  }
}
