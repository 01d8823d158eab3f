package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.history.EntryIds;
import chat.roda.history.LogProblem;
import chat.roda.history.MessageLog;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives what happens its place in time, and keeps it. The hub's thread alone. */
final class Chronicle {
  private final MessageLog log;
  private final InstantSource clock;
  private final EntryIds ids;
  private final List<Entry> unlogged = new ArrayList<>();
  private Optional<LogProblem> told = Optional.empty();

  Chronicle(MessageLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
    this.ids = new EntryIds(log.lastId());
  }

  Instant now() {
    return clock.instant();
  }

  /** An id after all that has happened, and before all that will. */
  String idOfNow() {
    return EntryIds.toId(ids.next(now()));
  }

  /** Something that somebody does now; it is kept only when it is recorded. */
  Entry happened(Person person, Entry.Kind kind, String target, Utf8 text, Tags clientTags) {
    return happened(person, kind, "", target, text, clientTags);
  }

  /** The same in a channel. */
  Entry happened(Person person, Entry.Kind kind, Channel channel, Utf8 text, Tags clientTags) {
    return happened(person, kind, channel.key(), channel.name(), text, clientTags);
  }

  private Entry happened(
      Person person, Entry.Kind kind, String key, String target, Utf8 text, Tags clientTags) {
    Instant at = now();
    Tags tags = clientTags.with(person.standing());
    return new Entry(ids.next(at), at, kind, person.source(), key, target, text, tags);
  }

  /** What happened in no one channel is kept in each as something of its own. */
  void record(Entry entry, Channel channel) {
    Entry ofChannel =
        entry.target().isEmpty() ? entry.as(ids.next(entry.at()), channel.name()) : entry;
    record(ofChannel.keptUnder(channel.key()));
  }

  void record(Entry entry) {
    unlogged.add(entry);
  }

  void tick() {
    log.tick();
  }

  /** Keeps what was recorded, and tells whether there was anything. */
  boolean logNow() {
    if (unlogged.isEmpty()) {
      return false;
    }
    log.append(List.copyOf(unlogged));
    unlogged.clear();
    return true;
  }

  /** Keeps nothing of what was recorded since it last logged. */
  void discard() {
    unlogged.clear();
  }

  void close() {
    log.close();
  }

  /** The key of the sentence that says why nothing is kept, as people know it. */
  Optional<String> problem() {
    return told.map(Chronicle::sentenceOf);
  }

  /** The key of the sentence that people must be told now, if what is kept has changed. */
  Optional<String> news() {
    if (log.problem().equals(told)) {
      return Optional.empty();
    }
    told = log.problem();
    return Optional.of(problem().orElse("log.kept-again"));
  }

  private static String sentenceOf(LogProblem problem) {
    return switch (problem) {
      case DISK_FULL -> "log.disk-full";
      case READ_ONLY -> "log.read-only";
      case NEWER_VERSION -> "log.newer-version";
      case FAILING -> "log.failing";
      case SET_ASIDE -> "log.set-aside";
    };
  }
}
