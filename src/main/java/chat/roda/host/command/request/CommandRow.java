package chat.roda.host.command.request;

import chat.roda.irc.Verb;

/**
 * A command that the host knows, and what must hold before its handler is called.
 *
 * @param minParams with fewer parameters the answer is {@code ERR_NEEDMOREPARAMS}
 * @param params the parameters' names, as {@code HELP} tells them: in brackets what may be left out
 * @param does what {@code HELP} says of it, a sentence
 */
public record CommandRow(
    Verb verb, When when, int minParams, String params, String does, Handler handler) {
  /** When a command may come. */
  public enum When {
    /** Only from those who are in the room; the others are told to register. */
    REGISTERED,
    /** Only from those who are not in the room yet. */
    REGISTERING,
    ALWAYS
  }

  /** What a command does. Its answer goes into the request's reply. */
  @FunctionalInterface
  public interface Handler {
    void handle(Request request);
  }

  /** For those alone who are in the room. */
  public static CommandRow of(
      Verb verb, int minParams, String params, String does, Handler handler) {
    return new CommandRow(verb, When.REGISTERED, minParams, params, does, handler);
  }
}
