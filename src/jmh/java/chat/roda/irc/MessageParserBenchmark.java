package chat.roda.irc;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a line costs to read, and a message to write. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MessageParserBenchmark {
  /** Lines as hosts meet them. */
  public enum Kind {
    PLAIN("PRIVMSG #lobby :good morning, who has the cable?"),
    TAGGED("@label=a1;+roda.chat/sent=Zm9vYmFyYmF6MDEy PRIVMSG #lobby :good morning"),
    RELAYED(
        "@time=2026-11-22T10:00:00.000Z;msgid=1jrkk0v4v0000 :ana!~roda@192.168.0.12"
            + " PRIVMSG #lobby :bom dia, café às dez?"),
    NUMERIC(":roda.local 353 ana = #lobby :ana @bruno João Müller 李");

    private final String line;

    Kind(String line) {
      this.line = line;
    }
  }

  @Param private Kind kind;
  private byte[] line = new byte[0];
  private Message message = Message.of(Verb.PING);

  @Setup
  public void read() {
    line = kind.line.getBytes(StandardCharsets.UTF_8);
    message = ((Parsed.Ok) parse()).message();
  }

  @Benchmark
  public Parsed parse() {
    return MessageParser.OF_SERVERS.parse(line, 0, line.length);
  }

  @Benchmark
  public byte[] encode() {
    return MessageFormatter.encode(message);
  }
}
