package chat.roda.client;

import chat.roda.client.ChatLine.Kind;
import chat.roda.irc.Multiline;
import chat.roda.irc.Multiline.Part;
import chat.roda.irc.Source;
import chat.roda.irc.TextSplitter;
import chat.roda.irc.Verb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes messages that the room can take of what a person says: as few as possible. */
final class Posts {
  /** Of a line as the others get it, with CR LF (Modern IRC, "Message Format"). */
  private static final int MAX_LINE_BYTES = 512;

  /** What we allow for the user's and the host's name until the room has told them. */
  private static final int USUAL_MASK_BYTES = 75;

  private static final int ACTION_BYTES = new Ctcp("ACTION", "").toString().length() + 1;
  private static final int MIN_TEXT_BYTES = 64;

  private final String conversation;
  private final Kind kind;
  private final Optional<String> replyTo;
  private final Reach reach;

  Posts(String conversation, Kind kind, Optional<String> replyTo, Reach reach) {
    this.conversation = conversation;
    this.kind = kind;
    this.replyTo = replyTo;
    this.reach = reach;
  }

  /** Those that say {@code text}; none where it says nothing. */
  List<Post> of(String text) {
    List<String> lines = lines(text);
    Optional<MultilineLimits> limits = reach.multiline().filter(_ -> kind == Kind.MESSAGE);
    return limits.map(most -> inBatches(lines, most)).orElseGet(() -> oneByOne(lines));
  }

  /** Without the blank ones at both ends, and without what no line can have. */
  private static List<String> lines(String text) {
    List<String> lines =
        Arrays.stream(text.split("\r\n|[\r\n]", -1))
            .map(line -> Ctcp.spoken(line).replace("\0", "").stripTrailing())
            .toList();
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }

  private List<Post> oneByOne(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .flatMap(line -> TextSplitter.split(line, room()).stream())
        .map(this::post)
        .toList();
  }

  private List<Post> inBatches(List<String> lines, MultilineLimits most) {
    List<Post> posts = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    int bytes = 0;
    for (Part part : lines.stream().flatMap(line -> parts(line).stream()).toList()) {
      int size = bytes(part.text()) + 1;
      if (!open.isEmpty() && (open.size() >= most.lines() || bytes + size > most.bytes())) {
        posts.add(post(Multiline.join(open)));
        open.clear();
        bytes = 0;
      }
      open.add(part);
      bytes += size;
    }
    if (!open.isEmpty()) {
      posts.add(post(Multiline.join(open)));
    }
    return posts;
  }

  /** Of one line. A space at which it is cut belongs to the part before: nothing is lost. */
  private List<Part> parts(String line) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (String piece : TextSplitter.split(line, room() - 1)) {
      int end = line.indexOf(piece, at) + piece.length();
      boolean space = end < line.length() && line.charAt(end) == ' ';
      parts.add(new Part(space ? piece + " " : piece, !parts.isEmpty()));
      at = end;
    }
    return parts;
  }

  private Post post(String text) {
    return new Post(SendId.fresh(), conversation, text, kind, replyTo, Optional.empty());
  }

  /** How many bytes of text a line has room for. */
  private int room() {
    Source self = reach.self();
    int mask = bytes(self.toString()) + (self.host().isEmpty() ? USUAL_MASK_BYTES : 0);
    String around = ": " + Verb.PRIVMSG.wire() + "  :\r\n";
    int action = kind == Kind.ACTION ? ACTION_BYTES : 0;
    int room = MAX_LINE_BYTES - mask - bytes(around) - bytes(conversation) - action;
    return Math.max(MIN_TEXT_BYTES, room);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
