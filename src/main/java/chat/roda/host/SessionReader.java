package chat.roda.host;

import chat.roda.host.room.Session;
import chat.roda.irc.MessageParser;
import chat.roda.net.Connection;
import chat.roda.net.LineBuffer;
import chat.roda.net.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Reads what one peer sends, and finds out what it speaks. The hub's thread. */
final class SessionReader {
  /**
   * A peer that says nothing for so long may be a person who waits to be asked. An IRC client
   * speaks first, but on a busy machine or behind a relay it may take a while.
   */
  private static final Duration BEFORE_INVITATION = Duration.ofSeconds(1);

  /** Bytes without a line end that are followed by so long a silence are a plain line. */
  private static final Duration LINE_PAUSE = Duration.ofMillis(150);

  /**
   * The same of a peer whose last line had an end. The rest of this one is on its way: where a
   * socket is full, or something is lost on the network, TCP itself takes 200 ms to try again.
   */
  private static final Duration HELD_UP_PAUSE = Duration.ofSeconds(2);

  /** The same while the first bytes look like the beginning of IRC or HTTP. */
  private static final Duration UNDECIDED_PAUSE = Duration.ofSeconds(2);

  /**
   * What a browser still sends is read, for so long and so much: a connection that is closed with
   * bytes unread is reset, and the answer may be lost with it.
   */
  private static final Duration BROWSERS_PAUSE = Duration.ofMillis(300);

  private static final int MAX_OF_BROWSER = 64 * 1024;

  private final Session session;
  private final Connection connection;
  private final Hub hub;
  private final FloodGuard guard;
  private final HttpAnswer http;
  private final LineBuffer buffer;
  private final Timer silence;
  private Stage stage = Stage.SNIFFING;
  private Optional<Intake<?>> intake = Optional.empty();
  private boolean ended;
  private int ofBrowser;

  /** What is known of the peer. */
  private enum Stage {
    /** It is not clear what it speaks. */
    SNIFFING,
    IRC,
    PLAIN,
    HTTP,
    /** It has ended. */
    OVER
  }

  SessionReader(Session session, Hub hub, FloodGuard guard, HttpAnswer http) {
    this.session = session;
    this.connection = session.connection();
    this.hub = hub;
    this.guard = guard;
    this.http = http;
    this.buffer = new LineBuffer(MessageParser.OF_CLIENTS.maxLineBytes() + 1, hub.desk());
    this.silence = hub.timer(session, this::silent);
  }

  void begin() {
    hub.arrived(session, this::goOn);
    silence.in(BEFORE_INVITATION);
    connection.listen(() -> hub.guarded(session, this::read));
  }

  private void read() {
    if (stage == Stage.OVER) {
      return;
    }
    try {
      int read = buffer.fill(connection::read);
      ended = read < 0;
      if (read != 0) {
        silence.cancel();
        heard(read);
      }
      buffer.putAway();
      hub.hasRead(read);
    } catch (IOException e) {
      // The peer, or the host, cut the connection: an ordinary end.
      end(Departure.BROKEN);
    }
  }

  private void heard(int read) {
    switch (stage) {
      case SNIFFING -> sniff(read);
      case IRC, PLAIN -> goOn();
      case HTTP -> ignore(read);
      case OVER -> {}
    }
  }

  private void sniff(int read) {
    if (ended) {
      speaks(Stage.PLAIN);
      goOn();
      return;
    }
    Sniffer.Verdict[] verdict = {Sniffer.Verdict.PLAIN};
    buffer.peek((bytes, from, length, whole) -> verdict[0] = Sniffer.look(bytes, from, length));
    switch (verdict[0]) {
      case LIKELY_PLAIN -> silence.in(LINE_PAUSE);
      case UNDECIDED -> silence.in(UNDECIDED_PAUSE);
      case IRC -> {
        speaks(Stage.IRC);
        goOn();
      }
      case PLAIN -> {
        speaks(Stage.PLAIN);
        goOn();
      }
      case HTTP -> {
        stage = Stage.HTTP;
        connection.send(http.chunk());
        ignore(read);
      }
      case TLS -> {
        connection.close();
        end(Departure.NOT_FOR_US);
      }
    }
  }

  private void speaks(Stage dialect) {
    stage = dialect;
    intake =
        Optional.of(
            dialect == Stage.PLAIN
                ? new Intake<>(session, hub, hub.speaksPlain(session), guard, buffer, this::goOn)
                : new Intake<>(session, hub, hub.speaksIrc(session), guard, buffer, this::goOn));
  }

  /** Does what may be done now, and reads on when that was all. */
  private void goOn() {
    talk(ended && stage == Stage.PLAIN);
  }

  /**
   * @param unended whether what has no line end is a line, too
   */
  private void talk(boolean unended) {
    if (stage == Stage.OVER) {
      return;
    }
    if (!intake.map(lines -> lines.goOn(unended)).orElse(true)) {
      connection.pause();
    } else if (ended) {
      end(Departure.CLOSED);
    } else {
      connection.resume();
      if (stage == Stage.PLAIN && buffer.hasPartial()) {
        silence.in(buffer.hasEnded() ? HELD_UP_PAUSE : LINE_PAUSE);
      }
    }
  }

  /** Nothing came for as long as was waited. */
  private void silent() {
    switch (stage) {
      case SNIFFING -> {
        if (buffer.hasPartial()) {
          speaks(Stage.PLAIN);
          talk(true);
        } else {
          hub.invite(session);
        }
      }
      case PLAIN -> talk(true);
      case HTTP -> end(Departure.NOT_FOR_US);
      case IRC, OVER -> {}
    }
  }

  private void ignore(int read) {
    buffer.partial((_, _, _, _) -> {});
    ofBrowser += read;
    if (ended || ofBrowser > MAX_OF_BROWSER) {
      end(Departure.NOT_FOR_US);
    } else {
      silence.in(BROWSERS_PAUSE);
    }
  }

  private void end(Departure why) {
    stage = Stage.OVER;
    silence.cancel();
    connection.pause();
    hub.gone(session, why);
  }
}
