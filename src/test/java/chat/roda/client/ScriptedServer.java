package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server on loopback that does what the test says, step by step. */
final class ScriptedServer implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  static final String CAPABILITIES =
      "batch draft/chathistory draft/read-marker echo-message labeled-response message-tags"
          + " server-time soju.im/search";

  private final ServerSocket listening;

  ScriptedServer() throws IOException {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    listening.setSoTimeout(PATIENCE_MILLIS);
  }

  RoomAddress address() {
    return new RoomAddress("127.0.0.1", listening.getLocalPort());
  }

  Peer accept() throws IOException {
    return new Peer(listening.accept());
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  /** One connection. */
  static final class Peer implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    Peer(Socket socket) throws IOException {
      this.socket = socket;
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    Peer send(String... lines) throws IOException {
      return raw(String.join("\r\n", lines) + "\r\n");
    }

    Peer raw(String text) throws IOException {
      return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    Peer raw(byte[] bytes) throws IOException {
      socket.getOutputStream().write(bytes);
      return this;
    }

    /**
     * The next line, which has to begin like this or stand so behind its tags. Where the test does
     * not ask, there are no private conversations, and nothing is told of channels' modes.
     */
    String expect(String begin) throws IOException {
      String line = in.readLine();
      assertThat(line).as("wanted: " + begin).isNotNull();
      String body = line.startsWith("@") ? line.substring(line.indexOf(' ') + 1) : line;
      if (body.startsWith("CHATHISTORY TARGETS") && !begin.startsWith("CHATHISTORY TARGETS")) {
        send("@label=" + labelOf(line) + " :irc.test ACK");
        return expect(begin);
      }
      if (body.startsWith("MODE #") && !begin.startsWith("MODE")) {
        return expect(begin);
      }
      assertThat(plain(body)).startsWith(plain(begin));
      return line;
    }

    /** A last parameter may have a colon where it needs none. */
    private static String plain(String line) {
      return line.replaceFirst(" :", " ");
    }

    /** Nothing more comes but the end. */
    void expectEnd() throws IOException {
      assertThat(in.readLine()).isNull();
    }

    /** Lets {@code nick} in, up to the end of the message of the day. */
    Peer welcome(String nick) throws IOException {
      expect("CAP LS 302");
      expect("NICK");
      expect("USER");
      send(":irc.test CAP * LS :" + CAPABILITIES + " sts=port=1");
      expect("CAP REQ :" + CAPABILITIES);
      send(":irc.test CAP * ACK :" + CAPABILITIES);
      expect("CAP END");
      return send(
          ":irc.test 001 " + nick + " :Welcome",
          ":irc.test 005 " + nick + " NETWORK=Ana's\\x20room CASEMAPPING=rfc7613 CHATHISTORY=3 :ok",
          ":irc.test 422 " + nick + " :No MOTD");
    }

    /** Lets {@code nick} into the lobby. */
    Peer enterLobby(String nick) throws IOException {
      expect("JOIN #lobby");
      return send(
          ":" + nick + "!roda@127.0.0.1 JOIN #lobby",
          ":irc.test 353 " + nick + " = #lobby :" + nick + " bruno",
          ":irc.test 366 " + nick + " #lobby :End");
    }

    /** Answers a request for history with these lines. */
    Peer history(String request, String... lines) throws IOException {
      String label = labelOf(expect("CHATHISTORY " + request));
      send("@label=" + label + " :irc.test BATCH +h chathistory #lobby");
      for (String line : lines) {
        send("@batch=h;" + (line.startsWith("@") ? line.substring(1) : line));
      }
      return send(":irc.test BATCH -h");
    }

    static String labelOf(String line) {
      return Line.message(line).tags().get("label").orElseThrow();
    }

    /** Reads a message of the client's and gives it back as the room does. */
    Peer echo(String nick, String text, String id) throws IOException {
      String line = expect("PRIVMSG #lobby :" + text);
      return send(echoed(line, nick, id));
    }

    /** How the room gives back {@code line}, which {@code nick} sent. */
    static String echoed(String line, String nick, String id) {
      int space = line.indexOf(' ');
      return line.substring(0, space)
          + ";msgid="
          + id
          + " :"
          + nick
          + "!roda@127.0.0.1 "
          + line.substring(space + 1);
    }

    /** Closes as a server does. */
    void cut() throws IOException {
      socket.close();
    }

    /** Closes so that the client gets a reset. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
