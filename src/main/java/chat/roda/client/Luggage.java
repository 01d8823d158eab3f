package chat.roda.client;

import chat.roda.irc.CaseMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What we take from one connection to the next. For the thread of the stay. */
final class Luggage {
  /** As many as one may be in: a room may have brought us into others each time we came. */
  private static final int MAX_CHANNELS = Comings.MAX_CHANNELS;

  final Outbox outbox = new Outbox();
  final Remembered remembered;
  final Watching watching = new Watching();

  /** What we show to be let in, and to be known again. */
  Keys keys;

  /** The nickname that the person wants. */
  String wanted;

  /** The nickname by which we were known when the last connection broke. */
  Optional<String> former = Optional.empty();

  Optional<String> away = Optional.empty();

  private final Map<String, String> channels = new LinkedHashMap<>();

  Luggage(Profile profile, KnownBefore before) {
    this.remembered = new Remembered(before);
    this.wanted = profile.nickname();
    this.keys = profile.keys();
    want(RoomClient.LOBBY);
  }

  /** We want to be in that channel, whenever there is a connection. */
  void want(String channel) {
    if (channels.size() < MAX_CHANNELS || wants(channel)) {
      channels.put(CaseMapping.fold(channel), channel);
    }
  }

  void forget(String channel) {
    channels.remove(CaseMapping.fold(channel));
  }

  boolean wants(String channel) {
    return channels.containsKey(CaseMapping.fold(channel));
  }

  List<String> channels() {
    return List.copyOf(channels.values());
  }
}
