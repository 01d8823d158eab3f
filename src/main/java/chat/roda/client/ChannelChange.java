package chat.roda.client;

import chat.roda.client.ChannelModes.Flag;
import java.util.Optional;
import java.util.OptionalInt;

/** What somebody who is in charge of a channel changes about it. */
public sealed interface ChannelChange {
  String channel();

  /** What takes it back. */
  ChannelChange undo();

  /** What the channel is about, in one line; empty for nothing. */
  record Topic(String channel, String topic, String before) implements ChannelChange {
    public Topic {
      topic = topic.replaceAll("[\r\n\0]+", " ");
    }

    @Override
    public Topic undo() {
      return new Topic(channel, before, topic);
    }
  }

  /** Turns something on or off. */
  record Switch(String channel, Flag flag, boolean on) implements ChannelChange {
    @Override
    public Switch undo() {
      return new Switch(channel, flag, !on);
    }
  }

  /** The password that lets people in. */
  record Key(String channel, Optional<String> key, Optional<String> before)
      implements ChannelChange {
    /** Whether {@code word} can be one: without spaces, commas and controls (RFC 2812, 2.3.1). */
    public static boolean isPossible(String word) {
      return !word.isEmpty()
          && !word.startsWith(":")
          && word.chars().noneMatch(c -> c == ',' || c <= ' ' || c == 0x7f);
    }

    public Key {
      if (!key.map(Key::isPossible).orElse(true)) {
        throw new IllegalArgumentException("no key");
      }
    }

    @Override
    public Key undo() {
      return new Key(channel, before, key);
    }
  }

  /** Keeps those out whom {@code mask} means, or no longer. */
  record Ban(String channel, String mask, boolean on) implements ChannelChange {
    /** The mask of whoever has that nickname; what is a mask already is left as it is. */
    public static String mask(String who) {
      return who.matches(".*[!@*?$].*") ? who : who + "!*@*";
    }

    @Override
    public Ban undo() {
      return new Ban(channel, mask, !on);
    }
  }

  /** How many people may be there, at least 1. */
  record Limit(String channel, OptionalInt limit, OptionalInt before) implements ChannelChange {
    @Override
    public Limit undo() {
      return new Limit(channel, before, limit);
    }
  }
}
