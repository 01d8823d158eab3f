package chat.roda.host.command.request;

import chat.roda.history.History;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** A command that has passed its checks, and where its answer goes. */
public record Request(Room room, Session session, Message message, Reply reply) {
  /** How many people and channels one command may name; {@code TARGMAX}. */
  public static final int MAX_TARGETS = 4;

  /** Who asks. */
  public Person person() {
    return session.person();
  }

  /** The parameter of that index, from 0; empty where there is none. */
  public String param(int index) {
    return message.param(index);
  }

  /** The same as its bytes. */
  public Utf8 text(int index) {
    return message.text(index);
  }

  /** Whether there are at least so many parameters. */
  public boolean has(int params) {
    return message.params().size() >= params;
  }

  /**
   * Looks something up, and sends the reply when that is done.
   *
   * @param answer adds to the reply
   * @param failed does so where the history cannot be read
   */
  public <T> void answerFrom(
      Effort effort, Function<History, T> question, Consumer<T> answer, Runnable failed) {
    reply.defer();
    room.lookups()
        .ask(
            session,
            effort,
            question,
            found -> {
              answer.accept(found);
              reply.sendDeferred();
            },
            () -> {
              failed.run();
              reply.sendDeferred();
            });
  }

  /** Looks something up after the reply, and sends what follows from it as another one. */
  public <T> void thenTell(Function<History, T> question, BiConsumer<Reply, T> answer) {
    room.lookups()
        .ask(
            session,
            Effort.READ,
            question,
            found -> {
              var another = new Reply(room, session, message.with(Tags.NONE));
              answer.accept(another, found);
              another.send();
            },
            () -> {});
  }
}
