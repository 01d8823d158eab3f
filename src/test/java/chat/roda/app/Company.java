package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomLink;
import chat.roda.client.Typing;
import chat.roda.history.MemoryLog;
import chat.roda.history.MessageLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;

/** Rooms and people for the pictures. */
abstract class Company extends PictureTest {
  static final String LONG_NAME = "W".repeat(30);

  private static final String CODE =
      "```\nint sum(int[] all) {\n  return Arrays.stream(all).sum(); // what a long line of code"
          + " does where there is no room for it\n}\n```";

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  final void close() throws Exception {
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
  }

  final void closeLater(AutoCloseable one) {
    open.add(one);
  }

  final Host host(String name) throws Exception {
    return host(name, new RoomAccess(Optional.empty(), Map.of(), AccountRules.NONE));
  }

  final Host host(String name, RoomAccess access) throws Exception {
    return host(name, access, 0, new MemoryLog());
  }

  /** One that comes back where it was has the port and the log that it had. */
  final Host host(String name, RoomAccess access, int at, MessageLog log) throws Exception {
    var room = new RoomSettings(name, "roda.local", 10, Language.ENGLISH, access);
    Host host = Host.start(new HostOptions("127.0.0.1", at, room, Limits.NONE), log);
    open.add(host);
    return host;
  }

  static RoomAddress address(Host host) {
    return new RoomAddress("127.0.0.1", host.address().getPort());
  }

  final OnePerson person(String nickname, RoomAddress where) {
    var person = new OnePerson(nickname, where);
    open.add(person);
    return person;
  }

  /** Somebody in the room of the window. */
  final OnePerson person(String nickname) {
    return person(nickname, new RoomAddress("127.0.0.1", port));
  }

  /** Somebody with nothing but a socket. */
  final void comesAndSays(RoomAddress where, String text) throws Exception {
    var socket = new Socket(where.host(), where.port());
    closeLater(socket);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  final void says(OnePerson who, String text) {
    who.says(text);
    who.idOf(text);
  }

  final void hostOwnRoom() {
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().contains(roomOf("Ana")));
    seesSoon("#lobby");
  }

  final void goInto(Host host, String... channels) {
    summon(new RoomLink(address(host), Optional.empty()));
    waitUntil("it is entered", () -> host.connections() > 0 && !stage.getTitle().equals("Roda"));
    for (String channel : channels) {
      summon(new RoomLink(address(host), Optional.of(channel)));
      seesSoon("# " + channel.substring(1));
    }
  }

  /** Joins from the start page. */
  final void joins(String where) {
    put("#address", where);
    type(KeyCode.ENTER);
  }

  /** What a morning in a room looks like. */
  final void talk(OnePerson bruno, OnePerson joao) {
    says(bruno, "good morning, is anybody here who knows where the long cable lies");
    say("Good morning. In the lab, **behind** the `oscilloscope`");
    seesSoon("behind");
    String cable = bruno.idOf("good morning, is anybody here who knows where the long cable lies");
    joao.hears("good morning, is anybody here who knows where the long cable lies");
    joao.client().react(RoomClient.LOBBY, cable, "👀", true);
    joao.client().say(RoomClient.LOBBY, "there are three of them", Optional.of(cable));
    seesSoon("there are three of them");
    says(joao, "Ana: the blue one is mine https://example.org/a/long/address/of/a/page");
    says(joao, "this was not meant for you");
    joao.client().redact(RoomClient.LOBBY, joao.idOf("this was not meant for you"));
    say("and ||the butler|| did it");
    say(CODE);
    seesSoon("Arrays");
    says(bruno, "🎉");
    bruno.client().act(RoomClient.LOBBY, "goes for coffee");
    seesSoon("goes for coffee");
    bruno.client().typing(RoomClient.LOBBY, Typing.ACTIVE);
    waitUntil("it is seen", () -> lookup("#typingLine").query().isVisible());
  }
}
