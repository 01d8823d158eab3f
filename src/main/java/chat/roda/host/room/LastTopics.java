package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.history.History;
import chat.roda.history.HistoryException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What channels were last about, also those in which nobody is any more: who makes one anew finds
 * its topic. It is read once, when the room opens. The hub's thread alone.
 */
final class LastTopics {
  private static final System.Logger LOG = System.getLogger(LastTopics.class.getName());
  private static final int MAX = 10_000;

  /** By the channel's key; the one that was set longest ago goes first. */
  private final SequencedMap<String, Channel.Topic> topics = new LinkedHashMap<>();

  /** Reads them; blocks. Where they cannot be read, there are none. */
  LastTopics(History history) {
    try {
      history.topics().forEach(this::read);
    } catch (HistoryException e) {
      LOG.log(System.Logger.Level.WARNING, "the topics of before are not known", e);
    }
  }

  private void read(Entry entry) {
    if (!entry.text().isEmpty()) {
      String by = entry.source().name();
      topics.put(entry.conversation(), new Channel.Topic(entry.text(), by, entry.at()));
    }
  }

  /** Gives a channel that is new the topic that it had. */
  Channel giveTo(Channel channel) {
    channel.setTopic(Optional.ofNullable(topics.get(channel.key())));
    return channel;
  }

  /** Notes what a channel is about now. */
  void note(Channel channel) {
    topics.remove(channel.key());
    channel.topic().ifPresent(topic -> topics.put(channel.key(), topic));
    if (topics.size() > MAX) {
      topics.pollFirstEntry();
    }
  }
}
