package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.Entry;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.history.MemoryLog;
import chat.roda.history.MessageLog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A defect in what all share must not end the room without a word. */
@Timeout(30)
class SurpriseTest {
  private static final String POISON = "poison";

  private final Logger logger = Logger.getLogger(Hub.class.getName());
  private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> ticks = new LinkedBlockingQueue<>();
  private final MemoryLog log = new MemoryLog();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line.getLevel() + " " + line.getThrown().getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  @AfterEach
  void listenNoMore() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }

  /** A log with two defects: a word that it cannot keep, and its work of every second. */
  private MessageLog defective() {
    Class<?>[] types = {MessageLog.class};
    return (MessageLog)
        Proxy.newProxyInstance(MessageLog.class.getClassLoader(), types, this::passOn);
  }

  private Object passOn(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("tick")) {
      ticks.add("tick");
      throw new IllegalStateException("no time");
    }
    if (method.getName().equals("append") && arguments[0].toString().contains(POISON)) {
      throw new IllegalStateException("cannot keep it");
    }
    try {
      return method.invoke(log, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void expectGoodbye(WireClient irc, WireClient plain) throws Exception {
    irc.expect("ERROR :Closing link: .*Internal error.*");
    irc.expectClosed();
    plain.expect("Something went wrong here .*");
    plain.expectClosed();
  }

  @Test
  void whoeverMayHaveMissedSomethingIsToldAndTheRoomGoesOn() throws Exception {
    try (var host = new TestHost(defective())) {
      WireClient ana = host.irc("ana");
      WireClient bruno = host.plain("bruno");
      ana.expect(".* JOIN .*");
      ana.send("PRIVMSG #lobby :before");
      bruno.expect("ana: before");
      ana.send("PRIVMSG #lobby :" + POISON);
      expectGoodbye(ana, bruno);
      assertThat(logged.take()).isEqualTo("SEVERE cannot keep it");
      WireClient again = host.irc("ana");
      WireClient back = host.plain("bruno");
      again.expect(".* JOIN .*");
      assertThat(back.expect("\\[.*\\] ana: before")).isNotEmpty();
      again.send("PRIVMSG #lobby :after");
      assertThat(back.expect("ana: .*")).isEqualTo("ana: after");
    }
    var all = new HistoryQuery.Latest("#lobby", 100, Wanted.SAID);
    assertThat(log.find(all)).extracting(Entry::text).containsExactly("before", "after");
  }

  @Test
  void whatFailsOnceASecondFailsAloneAndIsTriedAgain() throws Exception {
    try (var host = new TestHost(defective())) {
      WireClient ana = host.irc("ana");
      WireClient bruno = host.plain("bruno");
      ticks.take();
      assertThat(logged.take()).isEqualTo("SEVERE no time");
      ana.send("PRIVMSG #lobby :still here");
      bruno.expect("ana: still here");
      ticks.take();
    }
  }
}
