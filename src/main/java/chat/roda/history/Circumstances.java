package chat.roda.history;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;

/** All of an entry but its place, its time and its text: what one person says has mostly one. */
record Circumstances(
    Entry.Kind kind, Source source, String conversation, String target, Tags tags) {
  static Circumstances of(Entry entry) {
    return new Circumstances(
        entry.kind(), entry.source(), entry.conversation(), entry.target(), entry.tags());
  }

  boolean areOf(Entry entry) {
    return kind == entry.kind()
        && source.equals(entry.source())
        && conversation.equals(entry.conversation())
        && target.equals(entry.target())
        && tags.equals(entry.tags());
  }
}
