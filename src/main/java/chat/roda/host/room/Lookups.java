package chat.roda.host.room;

import chat.roda.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is asked about the past while a batch of events is applied. It is looked up on another
 * thread, when the batch has been logged; until it is answered, nothing more is taken from the
 * session that asked. The hub's thread alone.
 */
public final class Lookups {
  private List<Lookup> asked = new ArrayList<>();

  /** How long an answer may take. */
  public enum Effort {
    /** A place in the history: a moment. */
    READ,
    /** All of the history: perhaps a second. */
    SEARCH
  }

  /**
   * One question.
   *
   * @param question what to do off the hub's thread; what it yields is to be done on it
   */
  public record Lookup(Session session, Effort effort, Function<History, Runnable> question) {}

  /**
   * Asks something for a session, which waits.
   *
   * @param answer hears it on the hub's thread
   * @param failed is run there instead, where the history cannot be read
   */
  public <T> void ask(
      Session session,
      Effort effort,
      Function<History, T> question,
      Consumer<T> answer,
      Runnable failed) {
    session.setWaiting(true);
    asked.add(
        new Lookup(
            session,
            effort,
            history -> {
              try {
                T found = question.apply(history);
                return () -> answer.accept(found);
              } catch (RuntimeException e) {
                System.getLogger(Lookups.class.getName())
                    .log(System.Logger.Level.WARNING, "looking something up", e);
                return failed;
              }
            }));
  }

  /** What was asked since this was last called. */
  public List<Lookup> take() {
    List<Lookup> taken = asked;
    asked = new ArrayList<>();
    return taken;
  }
}
