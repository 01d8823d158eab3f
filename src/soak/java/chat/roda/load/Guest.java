package chat.roda.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One client of a crowd: it checks each message that it hears. The crowd's thread. */
final class Guest {
  private static final int LONGEST_LINE = 8 * 1024;
  private static final int SPEAKERS_OUT = 64 * 1024;
  private static final int OTHERS_OUT = 1024;

  private static final int WELCOME = command("001 ");
  private static final int END_OF_NAMES = command("366 ");
  private static final int TAKEN = command("433 ");
  private static final int PING = command("PING");
  private static final int ERROR = command("ERRO");

  private final int number;
  private final SocketChannel channel;
  private final SelectionKey key;
  private final Tally tally;
  private final ByteBuffer out;

  /** Of each who speaks, the number of the message that must come next. */
  private final long[] next;

  /** How long the line of the last saying was without its LF, and how far before that it began. */
  private int usual = Saying.LENGTH;

  private int fromEnd = Saying.LENGTH;

  private byte[] begun = new byte[256];
  private int begunLength;

  Guest(int number, SocketChannel channel, SelectionKey key, Tally tally, int senders) {
    this.number = number;
    this.channel = channel;
    this.key = key;
    this.tally = tally;
    this.next = new long[senders];
    this.out =
        number < senders
            ? ByteBuffer.allocateDirect(SPEAKERS_OUT)
            : ByteBuffer.allocate(OTHERS_OUT);
  }

  private static int command(String four) {
    return ByteBuffer.wrap(four.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  SocketChannel channel() {
    return channel;
  }

  /** Begins to connect; the greeting is sent when that is done. */
  void connect(InetSocketAddress address, String greeting) throws IOException {
    out.put(greeting.getBytes(StandardCharsets.US_ASCII));
    if (channel.connect(address)) {
      connected();
    }
  }

  /** The connection is there. */
  void connected() throws IOException {
    channel.finishConnect();
    tally.connected();
    flush();
  }

  /** Sends a line of the protocol at once. */
  void send(String text) throws IOException {
    out.put(text.getBytes(StandardCharsets.US_ASCII));
    flush();
  }

  /** Where messages are written, which {@link #flush} sends. */
  ByteBuffer out() {
    return out;
  }

  /** Sends what the socket takes; the rest follows when it takes more. */
  void flush() throws IOException {
    out.flip();
    channel.write(out);
    int wanted = SelectionKey.OP_READ | (out.hasRemaining() ? SelectionKey.OP_WRITE : 0);
    out.compact();
    if (key.interestOps() != wanted) {
      key.interestOps(wanted);
    }
  }

  /** Reads what has come by way of a buffer that all guests share. Returns how much that was. */
  int read(ByteBuffer in, long origin) throws IOException {
    in.clear().put(begun, 0, begunLength);
    int read = channel.read(in);
    if (read < 0) {
      String last = new String(begun, 0, begunLength, StandardCharsets.UTF_8);
      throw new EOFException("the server has closed the connection of " + number + ": " + last);
    }
    long micros = tally.isTiming() ? (System.nanoTime() - origin) / 1000 : 0;
    int end = in.position();
    int from = 0;
    for (int to = lineEnd(in, 0, end); to >= 0; to = lineEnd(in, from, end)) {
      hear(in, from, to, micros);
      from = to + 1;
    }
    keep(in, from, end - from);
    return read;
  }

  /**
   * Where the next line ends. The one who loads must not be what is measured, so a look at each
   * byte is saved: mostly the line is as long as the one that was heard before, and where that one
   * had its saying this one has its own. A line more or less in between moves all that follows.
   */
  private int lineEnd(ByteBuffer in, int from, int end) {
    int to = from + usual;
    boolean asBefore = to < end && in.get(to) == '\n' && Saying.isAt(in, to - fromEnd);
    return asBefore ? to : Lines.end(in, from, end);
  }

  private void keep(ByteBuffer in, int from, int length) throws IOException {
    if (length > LONGEST_LINE) {
      throw new IOException("a line without an end");
    }
    if (length > begun.length) {
      begun = new byte[LONGEST_LINE];
    }
    in.get(from, begun, 0, length);
    begunLength = length;
  }

  private void hear(ByteBuffer in, int from, int lf, long micros) throws IOException {
    int to = lf > from && in.get(lf - 1) == '\r' ? lf - 1 : lf;
    int at = to - Saying.LENGTH;
    if (at < from || !Saying.isAt(in, at)) {
      other(in, from, to);
      return;
    }
    usual = lf - from;
    fromEnd = lf - at;
    int sender = Saying.sender(in, at);
    if (sender == number) {
      return;
    }
    long its = Saying.number(in, at);
    if (its != next[sender]) {
      tally.wrong();
    }
    next[sender] = its + 1;
    tally.heard();
    if (tally.isTiming()) {
      tally.took(micros - Saying.micros(in, at));
    }
  }

  private void other(ByteBuffer in, int from, int to) throws IOException {
    if (to - from < 5) {
      return;
    }
    int first = in.getInt(from);
    int space = Lines.find(in, from, to, (byte) ' ');
    int second = space < 0 || space + 5 > to ? 0 : in.getInt(space + 1);
    if (second == WELCOME) {
      tally.registered();
    } else if (second == END_OF_NAMES) {
      tally.joined();
    } else if (first == PING) {
      send("PONG" + text(in, from + 4, to) + "\r\n");
    } else if (first == ERROR || second == TAKEN) {
      throw new IOException(text(in, from, to));
    }
  }

  private static String text(ByteBuffer in, int from, int to) {
    var bytes = new byte[to - from];
    in.get(from, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
