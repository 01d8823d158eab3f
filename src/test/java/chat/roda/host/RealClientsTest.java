package chat.roda.host;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that others wrote, used as a person does, where they are installed. */
class RealClientsTest {
  @TempDir private Path home;

  private TestHost host;
  private WireClient ana;

  @BeforeEach
  void open() throws Exception {
    host = new TestHost();
    ana = host.irc("ana", "message-tags", "server-time");
    ana.send("PRIVMSG #lobby :said before anybody came", "TOPIC #lobby :coffee at ten");
    ana.soFar();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void irssi() throws Exception {
    assumeTrue(Terminal.has("tmux", "irssi"), "irssi and tmux are not installed");
    try (var irssi =
        new Terminal(
            home,
            "irssi",
            "--home=" + Files.createDirectory(home.resolve("irssi")),
            "--connect=127.0.0.1",
            "--port=" + host.port(),
            "--nick=guest")) {
      irssi.see("Welcome to Ana's room, guest");
      talk(irssi);
    }
  }

  @Test
  void weechat() throws Exception {
    assumeTrue(Terminal.has("tmux", "weechat"), "weechat and tmux are not installed");
    try (var weechat =
        new Terminal(
            home,
            "weechat",
            "--dir",
            Files.createDirectory(home.resolve("weechat")).toString(),
            "--run-command",
            "/server add roda 127.0.0.1/" + host.port() + " -notls -nicks=guest",
            "--run-command",
            "/connect roda")) {
      weechat.see("Welcome to Ana's room, guest");
      talk(weechat);
    }
  }

  /** What every client can do, seen from both sides. */
  private void talk(Terminal guest) throws Exception {
    guest.type("/join #lobby");
    ana.expect("(@\\S+ )?:guest!\\S+ JOIN :?#lobby");
    guest.see("coffee at ten");
    guest.see("said before anybody came");
    guest.type("olá, café às dez?");
    ana.expect("@\\S+ :guest!\\S+ PRIVMSG #lobby :olá, café às dez\\?");
    ana.send("PRIVMSG #lobby :sim, até já 👋", "PRIVMSG #lobby :\u0001ACTION waves\u0001");
    guest.see("ana.*sim, até já");
    guest.see("ana waves");
    ana.send("@+reply=m0;+draft/reply=m0 PRIVMSG #lobby :that was my answer");
    guest.see("ana.*that was my answer");
    guest.type("/me nods");
    ana.expect(".* PRIVMSG #lobby :\u0001ACTION nods\u0001");
    guest.type("/topic tea at four");
    ana.expect(".* TOPIC #lobby :tea at four");
    guest.type("/away gone for lunch");
    guest.type("/me leaves");
    ana.expect(".*\u0001ACTION leaves\u0001");
    ana.send("PRIVMSG guest :psst");
    ana.expect(".* 301 ana guest :gone for lunch");
    guest.type("/nick visitor");
    ana.expect(".*:guest!\\S+ NICK :?visitor");
    guest.type("/msg ana heard you");
    ana.expect(".*:visitor!\\S+ PRIVMSG ana :heard you");
    guest.type("/quit see you");
    ana.expect(".*:visitor!\\S+ QUIT :.*see you.*");
  }
}
