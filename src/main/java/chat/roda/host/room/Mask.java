package chat.roda.host.room;

import chat.roda.irc.Glob;

/** Whom an entry of a channel's lists means. */
public sealed interface Mask {
  /** The letters of the extended masks; the value of {@code EXTBAN} after its comma. */
  String EXTENDED = "am";

  /** As it stands in a list. */
  String wire();

  /** Whether it means this person. */
  boolean matches(Person person);

  /** {@code nick!user@host} with wildcards. */
  record Address(String wire, Glob glob) implements Mask {
    @Override
    public boolean matches(Person person) {
      return glob.matches(person.source().toString());
    }
  }

  /** {@code a:account}: who is signed in to an account (IRCv3 account-extban). */
  record OfAccount(String wire, Glob account) implements Mask {
    @Override
    public boolean matches(Person person) {
      return person.account().filter(account::matches).isPresent();
    }
  }

  /** {@code m:mask}: who may come in, but not speak. */
  record Mute(Mask whom) implements Mask {
    @Override
    public String wire() {
      return "m:" + whom.wire();
    }

    @Override
    public boolean matches(Person person) {
      return whom.matches(person);
    }
  }

  /** Reads what somebody typed; parts of an address that are missing stand for anything. */
  static Mask parse(String text) {
    if (text.startsWith("m:")) {
      Mask whom = parse(text.substring(2));
      return whom instanceof Mute ? whom : new Mute(whom);
    }
    if (text.startsWith("a:")) {
      return new OfAccount(text, new Glob(text.substring(2)));
    }
    String whole = whole(text);
    return new Address(whole, new Glob(whole));
  }

  private static String whole(String text) {
    int bang = text.indexOf('!');
    int at = text.indexOf('@', Math.max(bang, 0));
    if (bang < 0 && at < 0) {
      boolean host = text.indexOf('.') >= 0 || text.indexOf(':') >= 0;
      return host ? "*!*@" + text : orAny(text) + "!*@*";
    }
    String nick = bang < 0 ? "*" : text.substring(0, bang);
    String user = text.substring(bang + 1, at < 0 ? text.length() : at);
    String host = at < 0 ? "*" : text.substring(at + 1);
    return orAny(nick) + "!" + orAny(user) + "@" + orAny(host);
  }

  private static String orAny(String part) {
    return part.isEmpty() ? "*" : part;
  }
}
