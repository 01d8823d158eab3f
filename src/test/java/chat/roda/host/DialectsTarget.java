package chat.roda.host;

import chat.roda.Fuzzing;
import chat.roda.history.Entry;
import chat.roda.history.HistoryQuery;
import chat.roda.history.MemoryLog;
import chat.roda.host.account.Accounts;
import chat.roda.host.command.CommandRunner;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Lookups.Lookup;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.RoomSettings;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.MessageParser;
import chat.roda.irc.Parsed;
import chat.roda.net.Poller;
import chat.roda.texts.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * For Jazzer: a room, two who speak IRC and one who speaks plain lines, as the hub treats them. The
 * first byte of a line says whose it is. Whatever they say, nothing is thrown, the room is whole,
 * and what they are told is proper IRC of a proper length, or plain text.
 */
public final class DialectsTarget {
  private static final List<Eavesdropper> ENDS = ends();
  private static final RoomSettings SETTINGS =
      new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
  private static final int MAX_BODY = 512;

  /** Stands for the id of the newest message, which nobody could guess. */
  private static final String NEWEST = "~newest~";

  private final MemoryLog log = new MemoryLog();
  private final Room room;
  private final CommandRunner commands;
  private final PlainDialect plain;
  private final List<Session> sessions =
      ENDS.stream().map(end -> new Session(end.connection(), Instant.now())).toList();

  private DialectsTarget() throws IOException {
    var accounts = Accounts.open(SETTINGS.access().accounts());
    room = new Room(SETTINGS, accounts, InstantSource.system(), log);
    commands = new CommandRunner(room);
    plain = new PlainDialect(room);
    for (String line :
        List.of(
            "CAP REQ :message-tags server-time batch echo-message labeled-response",
            "CAP REQ :draft/chathistory away-notify extended-join multi-prefix setname",
            "CAP REQ :roda.chat/edit draft/message-redaction draft/multiline standard-replies",
            "NICK ana",
            "USER ana 0 * :Ana",
            "CAP END",
            "JOIN #lobby")) {
      irc(sessions.getFirst(), line.getBytes(StandardCharsets.UTF_8));
    }
    sessions.getLast().becomePlain();
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    var target = new DialectsTarget();
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (i > from) {
          target.line(bytes[from], java.util.Arrays.copyOfRange(bytes, from + 1, i));
        }
        from = i + 1;
      }
    }
    target.finishBatch();
    target.finishBatch();
    target.checkRoom();
    for (int i = 0; i < ENDS.size(); i++) {
      checkTold(target.sessions.get(i), ENDS.get(i).told());
    }
  }

  private void line(byte whose, byte[] line) {
    Session session = sessions.get((whose & 0xFF) % sessions.size());
    if (session.phase() == Session.Phase.OVER) {
      return;
    }
    if (session.isPlain()) {
      plain.apply(session, List.of(new PlainLine(new String(line, StandardCharsets.UTF_8), true)));
    } else {
      irc(session, named(line));
    }
    if (whose < 0 || session.isWaiting()) {
      finishBatch();
    }
  }

  private byte[] named(byte[] line) {
    String text = new String(line, StandardCharsets.ISO_8859_1);
    if (!text.contains(NEWEST)) {
      return line;
    }
    finishBatch();
    return text.replace(NEWEST, log.lastId().orElse("")).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void finishBatch() {
    room.logNow();
    room.delivery().handOut();
    for (Lookup lookup : room.lookups().take()) {
      Runnable answer = lookup.question().apply(log);
      lookup.session().setWaiting(false);
      answer.run();
    }
  }

  private void irc(Session session, byte[] line) {
    Parsed parsed = MessageParser.OF_CLIENTS.parse(line, 0, line.length);
    // Where it says something, the same again goes on with it.
    commands.run(session, List.of(parsed, parsed));
  }

  private void checkRoom() {
    for (Person person : room.people()) {
      Fuzzing.holds(
          room.person(person.nickname()).orElseThrow().equals(person), "nickname", person);
    }
    for (Channel channel : room.channels()) {
      for (Person member : channel.members()) {
        Fuzzing.holds(member.isIn(), "a member is in the room", channel.name());
        Fuzzing.holds(member.channels().contains(channel), "a member knows it", channel.name());
      }
    }
    String last = "";
    for (Entry entry :
        log.find(new HistoryQuery.Latest(Room.LOBBY, 100, HistoryQuery.Wanted.EVENTS_TOO))) {
      Fuzzing.holds(entry.id().compareTo(last) > 0, "the history is in order", entry);
      last = entry.id();
    }
  }

  private static void checkTold(Session session, byte[] told) {
    int from = 0;
    for (int i = 0; i < told.length; i++) {
      if (told[i] == '\n') {
        if (session.isPlain()) {
          checkPlain(new String(told, from, i - from, StandardCharsets.UTF_8));
        } else {
          checkIrc(told, from, i - from);
        }
        from = i + 1;
      }
    }
    Fuzzing.holds(from == told.length, "whole lines", session.person().nickname());
  }

  private static void checkIrc(byte[] told, int from, int length) {
    String line = new String(told, from, length, StandardCharsets.UTF_8);
    Fuzzing.holds(told[from + length - 1] == '\r', "CR LF", line);
    if (MessageParser.OF_SERVERS.parse(told, from, length) instanceof Parsed.Ok(Message message)) {
      int body = MessageFormatter.bodyBytes(message);
      Fuzzing.holds(body <= MAX_BODY, "a line of " + body + " bytes", line);
    } else {
      Fuzzing.holds(false, "a line of IRC", line);
    }
  }

  private static void checkPlain(String line) {
    boolean clean =
        line.strip().codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\t');
    Fuzzing.holds(clean, "no control characters", line);
  }

  private static List<Eavesdropper> ends() {
    try {
      Poller poller = Poller.open("poller");
      poller.start();
      return Stream.generate(() -> new Eavesdropper(poller, 1 << 24)).limit(3).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
