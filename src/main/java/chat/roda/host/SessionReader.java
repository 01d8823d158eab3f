package chat.roda.host;

import chat.roda.host.HubEvent.Departure;
import chat.roda.host.HubEvent.PlainLine;
import chat.roda.host.room.Session;
import chat.roda.irc.MessageParser;
import chat.roda.irc.Parsed;
import chat.roda.net.Connection;
import chat.roda.net.LineBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what one peer sends, finds out what it speaks, and hands its lines to the hub. A virtual
 * thread of its own.
 */
final class SessionReader {
  /**
   * A peer that says nothing for so long may be a person who waits to be asked. An IRC client
   * speaks first, but on a busy machine or behind a relay it may take a while.
   */
  private static final Duration BEFORE_INVITATION = Duration.ofSeconds(1);

  /** Bytes without a line end that are followed by so long a silence are a plain line. */
  private static final Duration LINE_PAUSE = Duration.ofMillis(150);

  /** The same while the first bytes look like the beginning of IRC or HTTP. */
  private static final Duration UNDECIDED_PAUSE = Duration.ofSeconds(2);

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final Session session;
  private final Connection connection;
  private final Hub hub;
  private final FloodGuard guard;
  private final LineBuffer buffer = new LineBuffer(MessageParser.OF_CLIENTS.maxLineBytes() + 1);
  private final HttpAnswer http;

  SessionReader(Session session, Hub hub, FloodGuard guard, HttpAnswer http) {
    this.session = session;
    this.connection = session.connection();
    this.hub = hub;
    this.guard = guard;
    this.http = http;
  }

  void run() {
    Departure departure = Departure.BROKEN;
    try {
      hub.put(new HubEvent.Arrived(session));
      departure = read();
    } catch (IOException e) {
      // The peer, or the host, cut the connection: an ordinary end.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      leave(departure);
    }
  }

  private void leave(Departure departure) {
    try {
      if (!hub.put(new HubEvent.Gone(session, departure))) {
        connection.finish();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      connection.finish();
    }
  }

  private Departure read() throws IOException, InterruptedException {
    return switch (sniff()) {
      case IRC -> readIrc();
      case PLAIN -> readPlain(false);
      case LIKELY_PLAIN, UNDECIDED -> readPlain(true);
      case HTTP -> {
        http.give(connection);
        yield Departure.NOT_FOR_US;
      }
      case TLS -> {
        connection.close();
        yield Departure.NOT_FOR_US;
      }
    };
  }

  /** What the peer speaks; LIKELY_PLAIN where it was silent, or ended, before that was clear. */
  private Sniffer.Verdict sniff() throws IOException, InterruptedException {
    Duration patience = BEFORE_INVITATION;
    Sniffer.Verdict[] verdict = {Sniffer.Verdict.PLAIN};
    while (true) {
      int read = fill(patience);
      if (read < 0 || (read == 0 && buffer.hasPartial())) {
        return Sniffer.Verdict.LIKELY_PLAIN;
      }
      if (read == 0) {
        hub.put(new HubEvent.Silent(session));
        patience = Duration.ZERO;
        continue;
      }
      buffer.peek((bytes, from, length, whole) -> verdict[0] = Sniffer.look(bytes, from, length));
      switch (verdict[0]) {
        case LIKELY_PLAIN -> patience = LINE_PAUSE;
        case UNDECIDED -> patience = UNDECIDED_PAUSE;
        case IRC, PLAIN, HTTP, TLS -> {
          return verdict[0];
        }
      }
    }
  }

  private Departure readIrc() throws IOException, InterruptedException {
    int read;
    do {
      List<Parsed> lines = new ArrayList<>();
      buffer.lines((bytes, from, length, whole) -> {
        Parsed parsed = MessageParser.OF_CLIENTS.parse(bytes, from, length);
        if (!isEmpty(parsed)) {
          lines.add(parsed);
        }
      });
      for (List<Parsed> slice : slices(lines, guard.atOnce())) {
        letThrough(
            slice.size(),
            new HubEvent.IrcLines(session, slice),
            new HubEvent.IrcRefused(session, slice));
      }
      read = fill(Duration.ZERO);
    } while (read >= 0);
    return Departure.CLOSED;
  }

  /**
   * @param silent whether nothing followed what has come so far, which then is a line
   */
  private Departure readPlain(boolean silent) throws IOException, InterruptedException {
    hub.put(new HubEvent.SpeaksPlain(session));
    int read = silent ? 0 : 1;
    while (true) {
      List<PlainLine> lines = new ArrayList<>();
      LineBuffer.LineSink sink =
          (bytes, from, length, whole) ->
              lines.add(new PlainLine(text(bytes, from, length), whole));
      buffer.lines(sink);
      if (read <= 0 && buffer.hasPartial()) {
        buffer.partial(sink);
      }
      for (List<PlainLine> slice : slices(lines, guard.atOnce())) {
        letThrough(
            slice.size(),
            new HubEvent.PlainLines(session, slice),
            new HubEvent.PlainRefused(session));
      }
      if (read < 0) {
        return Departure.CLOSED;
      }
      read = fill(buffer.hasPartial() ? LINE_PAUSE : Duration.ZERO);
    }
  }

  private void letThrough(int lines, HubEvent taken, HubEvent refused) throws InterruptedException {
    switch (guard.take(lines)) {
      case TAKEN -> hub.put(taken);
      case TAKEN_SLOWLY -> {
        hub.put(new HubEvent.Slowed(session));
        hub.put(taken);
      }
      case REFUSED -> hub.put(refused);
    }
  }

  private int fill(Duration patience) throws IOException {
    return buffer.fill((into, offset, length) -> connection.read(into, offset, length, patience));
  }

  private static boolean isEmpty(Parsed parsed) {
    return parsed instanceof Parsed.Malformed(var problem, _) && problem == Parsed.Problem.EMPTY;
  }

  private static <T> List<List<T>> slices(List<T> lines, int size) {
    if (lines.size() <= size) {
      return lines.isEmpty() ? List.of() : List.of(lines);
    }
    List<List<T>> slices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += size) {
      slices.add(lines.subList(i, Math.min(i + size, lines.size())));
    }
    return slices;
  }

  /** UTF-8; what is not, an old terminal sent in its own code. */
  private static String text(byte[] bytes, int offset, int length) {
    String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
    // What is not UTF-8 has become this. Only then is the strict decoder needed, which is slow.
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      var strict = StandardCharsets.UTF_8.newDecoder();
      return strict.decode(ByteBuffer.wrap(bytes, offset, length)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, offset, length, WINDOWS_1252);
    }
  }
}
