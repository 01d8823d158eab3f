package chat.roda.irc;

import java.util.Arrays;
import java.util.Optional;

/** The IRCv3 capabilities that Roda speaks, on both sides. */
public enum Capability {
  /** https://ircv3.net/specs/extensions/account-notify */
  ACCOUNT_NOTIFY("account-notify"),
  /** https://ircv3.net/specs/extensions/account-registration */
  ACCOUNT_REGISTRATION("draft/account-registration"),
  /** https://ircv3.net/specs/extensions/account-tag */
  ACCOUNT_TAG("account-tag"),
  /** https://ircv3.net/specs/extensions/away-notify */
  AWAY_NOTIFY("away-notify"),
  /** https://ircv3.net/specs/extensions/batch */
  BATCH("batch"),
  /** https://ircv3.net/specs/extensions/capability-negotiation (on by itself from CAP LS 302) */
  CAP_NOTIFY("cap-notify"),
  /** https://ircv3.net/specs/extensions/channel-rename */
  CHANNEL_RENAME("draft/channel-rename"),
  /** https://ircv3.net/specs/extensions/chathistory */
  CHATHISTORY("draft/chathistory"),
  /** https://ircv3.net/specs/extensions/chghost */
  CHGHOST("chghost"),
  /** https://ircv3.net/specs/extensions/no-implicit-names (the name before it was a standard) */
  DRAFT_NO_IMPLICIT_NAMES("draft/no-implicit-names"),
  /** https://ircv3.net/specs/extensions/echo-message */
  ECHO_MESSAGE("echo-message"),
  /** https://ircv3.net/specs/extensions/chathistory, "Implementation" */
  EVENT_PLAYBACK("draft/event-playback"),
  /** https://ircv3.net/specs/extensions/extended-isupport */
  EXTENDED_ISUPPORT("draft/extended-isupport"),
  /** https://ircv3.net/specs/extensions/extended-join */
  EXTENDED_JOIN("extended-join"),
  /** https://ircv3.net/specs/extensions/extended-monitor */
  EXTENDED_MONITOR("extended-monitor"),
  /** https://ircv3.net/specs/extensions/invite-notify */
  INVITE_NOTIFY("invite-notify"),
  /** https://ircv3.net/specs/extensions/labeled-response */
  LABELED_RESPONSE("labeled-response"),
  /** Our own, see {@code wire.md}: IRCv3 has only proposals for it. */
  MESSAGE_EDIT("roda.chat/edit"),
  /** https://ircv3.net/specs/extensions/message-redaction */
  MESSAGE_REDACTION("draft/message-redaction"),
  /** https://ircv3.net/specs/extensions/message-tags */
  MESSAGE_TAGS("message-tags"),
  /** https://ircv3.net/specs/extensions/metadata */
  METADATA("draft/metadata-3"),
  /** https://ircv3.net/specs/extensions/multiline */
  MULTILINE("draft/multiline"),
  /** https://ircv3.net/specs/extensions/multi-prefix */
  MULTI_PREFIX("multi-prefix"),
  /** https://ircv3.net/specs/extensions/no-implicit-names */
  NO_IMPLICIT_NAMES("no-implicit-names"),
  /** https://ircv3.net/specs/extensions/pre-away */
  PRE_AWAY("draft/pre-away"),
  /** https://ircv3.net/specs/extensions/read-marker */
  READ_MARKER("draft/read-marker"),
  /** https://ircv3.net/specs/extensions/sasl-3.2 */
  SASL("sasl"),
  /** https://codeberg.org/emersion/soju/src/branch/master/doc/ext/search.md */
  SEARCH("soju.im/search"),
  /** https://ircv3.net/specs/extensions/server-time */
  SERVER_TIME("server-time"),
  /** https://ircv3.net/specs/extensions/setname */
  SETNAME("setname"),
  /** https://ircv3.net/specs/extensions/standard-replies */
  STANDARD_REPLIES("standard-replies"),
  /** https://ircv3.net/specs/extensions/userhost-in-names */
  USERHOST_IN_NAMES("userhost-in-names");

  private final String wire;

  Capability(String wire) {
    this.wire = wire;
  }

  /** The name in {@code CAP} lines, case-sensitive. */
  public String wire() {
    return wire;
  }

  public static Optional<Capability> of(String wire) {
    return Arrays.stream(values()).filter(c -> c.wire.equals(wire)).findFirst();
  }
}
