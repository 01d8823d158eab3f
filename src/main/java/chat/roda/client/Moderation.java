package chat.roda.client;

import java.util.Optional;

/** What somebody who is in charge of a channel does to a person in it. */
public sealed interface Moderation {
  /** The channel in which it is done. */
  String channel();

  /** The nickname of the person to whom it is done. */
  String nickname();

  /** What takes it back; empty where nothing does. */
  Optional<Moderation> undo();

  /** What a person may be given; the letter is that of the channel's mode. */
  enum Power {
    OPERATOR('o'),
    VOICE('v');

    private final char letter;

    Power(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }

  /** By what a person is known again who may not come in. */
  enum Mark {
    NICKNAME,
    ADDRESS
  }

  private static String inALine(String reason) {
    return reason.replaceAll("[\r\n\0]+", " ");
  }

  /** Gives a power, or takes it. */
  record Change(String channel, String nickname, Power power, boolean given) implements Moderation {
    @Override
    public Optional<Moderation> undo() {
      return Optional.of(new Change(channel, nickname, power, !given));
    }
  }

  /** Puts the person out of the channel; they may come back. The reason may be empty. */
  record Remove(String channel, String nickname, String reason) implements Moderation {
    public Remove {
      reason = inALine(reason);
    }

    /** Without a reason. */
    public Remove(String channel, String nickname) {
      this(channel, nickname, "");
    }

    @Override
    public Optional<Moderation> undo() {
      return Optional.of(new Invite(channel, nickname));
    }
  }

  /** Puts the person out of the channel for good. The reason may be empty. */
  record Ban(String channel, String nickname, Mark by, String reason) implements Moderation {
    public Ban {
      reason = inALine(reason);
    }

    /** Without a reason. */
    public Ban(String channel, String nickname, Mark by) {
      this(channel, nickname, by, "");
    }

    @Override
    public Optional<Moderation> undo() {
      return Optional.of(new Unban(this));
    }
  }

  /** Lets the person in again who was banned, and invites them. */
  record Unban(Ban ban) implements Moderation {
    @Override
    public String channel() {
      return ban.channel();
    }

    @Override
    public String nickname() {
      return ban.nickname();
    }

    @Override
    public Optional<Moderation> undo() {
      return Optional.empty();
    }
  }

  /** Invites the person. */
  record Invite(String channel, String nickname) implements Moderation {
    @Override
    public Optional<Moderation> undo() {
      return Optional.empty();
    }
  }
}
