package chat.roda.host.command.connection;

import chat.roda.host.command.account.SaslCommand;
import chat.roda.host.command.message.MultilineCommand;
import chat.roda.host.command.metadata.MetadataCommand;
import chat.roda.host.room.Room;
import chat.roda.irc.Capability;
import java.util.EnumSet;
import java.util.Set;

/** The capabilities that a room has. */
final class Offer {
  private final Room room;

  Offer(Room room) {
    this.room = room;
  }

  Set<Capability> all() {
    Set<Capability> all = EnumSet.allOf(Capability.class);
    if (!room.accounts().rules().allowed()) {
      all.remove(Capability.SASL);
      all.remove(Capability.ACCOUNT_REGISTRATION);
    }
    return all;
  }

  /** The name with its value, as from {@code CAP LS 302}. */
  String withValue(Capability capability) {
    String value =
        switch (capability) {
          case SASL -> SaslCommand.mechanisms();
          case ACCOUNT_REGISTRATION ->
              room.accounts().rules().beforeConnecting() ? "before-connect" : "";
          case METADATA -> MetadataCommand.limits();
          case MULTILINE -> MultilineCommand.limits();
          case ACCOUNT_NOTIFY,
              ACCOUNT_TAG,
              AWAY_NOTIFY,
              BATCH,
              CAP_NOTIFY,
              CHANNEL_RENAME,
              CHATHISTORY,
              CHGHOST,
              DRAFT_NO_IMPLICIT_NAMES,
              ECHO_MESSAGE,
              EVENT_PLAYBACK,
              EXTENDED_ISUPPORT,
              EXTENDED_JOIN,
              EXTENDED_MONITOR,
              INVITE_NOTIFY,
              LABELED_RESPONSE,
              MESSAGE_EDIT,
              MESSAGE_REDACTION,
              MESSAGE_TAGS,
              MULTI_PREFIX,
              NO_IMPLICIT_NAMES,
              PRE_AWAY,
              READ_MARKER,
              SEARCH,
              SERVER_TIME,
              SETNAME,
              STANDARD_REPLIES,
              USERHOST_IN_NAMES ->
              "";
        };
    return value.isEmpty() ? capability.wire() : capability.wire() + "=" + value;
  }
}
