package chat.roda.client;

import chat.roda.irc.Capability;
import chat.roda.irc.Source;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that one connection has told about the room. Immutable: {@link Rules} makes the next one of
 * it and a message.
 *
 * @param self we, as the others see us; user and host are empty until we are told
 * @param server its name in its messages
 * @param channels that we are in, by folded name
 * @param batches that are open, by their reference
 * @param listing of the room's channels, while they are told
 * @param answered when we last answered a client's query
 */
record RoomState(
    Source self,
    String server,
    Registration registration,
    Support support,
    Map<String, Channel> channels,
    Map<String, Batch> batches,
    Listing listing,
    Instant answered) {
  RoomState {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    batches = Map.copyOf(batches);
  }

  /** For somebody who signs in to no account. */
  static RoomState beginning(String nickname) {
    return beginning(nickname, false);
  }

  static RoomState beginning(String nickname, boolean signsIn) {
    return new RoomState(
        new Source(nickname, "", ""),
        "",
        Registration.of(nickname, signsIn),
        Support.UNKNOWN,
        Map.of(),
        Map.of(),
        Listing.EMPTY,
        Instant.MIN);
  }

  String nickname() {
    return self.name();
  }

  boolean has(Capability capability) {
    return registration.on().contains(capability);
  }

  String fold(String name) {
    return support.folding().fold(name);
  }

  boolean isOwn(String nickname) {
    return support.folding().same(self.name(), nickname);
  }

  boolean isServer(Source source) {
    boolean bare = source.user().isEmpty() && source.host().isEmpty();
    return bare
        && (source.name().indexOf('.') >= 0
            || source.name().isEmpty()
            || source.name().equals(server));
  }

  Optional<Channel> channel(String name) {
    return Optional.ofNullable(channels.get(fold(name)));
  }

  RoomState self(Source who) {
    return new RoomState(who, server, registration, support, channels, batches, listing, answered);
  }

  RoomState server(String name) {
    return new RoomState(self, name, registration, support, channels, batches, listing, answered);
  }

  RoomState registration(Registration now) {
    return new RoomState(self, server, now, support, channels, batches, listing, answered);
  }

  RoomState support(Support now) {
    return new RoomState(self, server, registration, now, channels, batches, listing, answered);
  }

  RoomState with(Channel channel) {
    var more = new LinkedHashMap<>(channels);
    more.put(fold(channel.name()), channel);
    return new RoomState(self, server, registration, support, more, batches, listing, answered);
  }

  RoomState with(Collection<Channel> changed) {
    var state = this;
    for (Channel channel : changed) {
      state = state.with(channel);
    }
    return state;
  }

  RoomState withoutChannel(String name) {
    var fewer = new LinkedHashMap<>(channels);
    fewer.remove(fold(name));
    return new RoomState(self, server, registration, support, fewer, batches, listing, answered);
  }

  RoomState batches(Map<String, Batch> now) {
    return new RoomState(self, server, registration, support, channels, now, listing, answered);
  }

  RoomState listing(Listing now) {
    return new RoomState(self, server, registration, support, channels, batches, now, answered);
  }

  RoomState answered(Instant at) {
    return new RoomState(self, server, registration, support, channels, batches, listing, at);
  }
}
