package chat.roda.ui.conversation;

import chat.roda.client.Refusal;
import chat.roda.irc.NicknameProblem;
import chat.roda.ui.input.Command;

/** What the window tells the person in the conversation, where they look. */
public sealed interface Explanation {
  /** The list of commands. */
  record Commands() implements Explanation {}

  /** There is no such command; {@code typed} begins with the slash. */
  record UnknownCommand(String typed) implements Explanation {}

  /** A command lacks something. */
  record Usage(Command command) implements Explanation {}

  /** That cannot be a nickname. */
  record NoNickname(String typed, NicknameProblem problem) implements Explanation {}

  /** The person said that they are away, or back. */
  record AwayNow(boolean away) implements Explanation {}

  /** Somebody invites us into a channel. */
  record Invited(String channel, String by) implements Explanation {}

  /** The topic was asked for. */
  record TopicIs(String topic) implements Explanation {}

  /** Nothing can be said here, as we are in this channel no longer. */
  record NotInside(String channel) implements Explanation {}

  /** Somebody put us out of this channel; {@code reason} is often empty. */
  record Removed(String channel, String by, String reason) implements Explanation {}

  /** We cannot be called as we want; {@code now} is what we are called. */
  record NicknameRefused(String wanted, String now, Refusal why) implements Explanation {}

  /** The room did not do what was asked. */
  record Refused(String about, Refusal why, String said) implements Explanation {}
}
