package chat.roda.host.command.request;

import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;

/** Passwords that were wrong, of any kind: so that nobody can try one after the other. */
public final class WrongPasswords {
  private static final System.Logger LOG = System.getLogger(WrongPasswords.class.getName());

  /** So many times somebody may be wrong before the connection ends. */
  private static final int MAX = 5;

  private WrongPasswords() {}

  /** Counts one more, after it was answered. */
  public static void count(Request request) {
    Session session = request.session();
    if (session.registration().countFailure() < MAX) {
      return;
    }
    LOG.log(System.Logger.Level.INFO, "too many wrong passwords from {0}", session.host());
    request.reply().add(Message.of(Verb.ERROR, "Closing link: too many wrong passwords"));
    request.reply().sendDeferred();
    request.room().stays().quit(session, "Too many wrong passwords");
  }
}
