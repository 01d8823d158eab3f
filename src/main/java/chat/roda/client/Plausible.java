package chat.roda.client;

import chat.roda.irc.Message;

/**
 * What may be believed of a room. People, channels and messages have short names, and a room that
 * gives them others wants to fill our memory or our window.
 */
final class Plausible {
  /** In chars; servers' names are the longest, and have 63. */
  static final int MAX_NAME = 200;

  /** People in all channels of a room together; who is in several counts in each. */
  static final int MAX_PEOPLE = 60_000;

  private Plausible() {}

  /** Whether that may be the name of a person, a channel, or a message. */
  static boolean isName(String text) {
    return text.length() <= MAX_NAME;
  }

  /** Whether somebody may have sent that. */
  static boolean isFromSomebody(Message message) {
    return isName(message.source().name());
  }

  /** Whether there is room for one more person in any channel. */
  static boolean hasRoom(RoomState state) {
    long people = 0;
    for (Channel channel : state.channels().values()) {
      people += channel.people().size() + channel.listed().size();
    }
    return people < MAX_PEOPLE;
  }
}
