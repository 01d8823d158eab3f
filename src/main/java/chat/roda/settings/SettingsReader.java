package chat.roda.settings;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Settings from JSON. What is missing, or cannot be, is the default, so that a file edited by hand
 * serves as far as it can.
 */
final class SettingsReader {
  /** Why a text is not taken as settings. */
  enum Problem {
    /** It is not JSON, or not an object. */
    DAMAGED,
    /** A newer Roda wrote it. */
    NEWER
  }

  /** What was read. */
  sealed interface Reading {
    record Good(Settings settings) implements Reading {}

    record Bad(Problem problem) implements Reading {}
  }

  private static final JsonMapper JSON = new JsonMapper();

  private SettingsReader() {}

  static Reading read(String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JacksonException e) {
      return new Reading.Bad(Problem.DAMAGED);
    }
    if (!root.isObject()) {
      return new Reading.Bad(Problem.DAMAGED);
    }
    if (root.path("version").asInt(SettingsWriter.VERSION) > SettingsWriter.VERSION) {
      return new Reading.Bad(Problem.NEWER);
    }
    return new Reading.Good(
        new Settings(
            root.path("nickname").asString(""),
            appearance(root),
            new Privacy(
                root.path("tellTyping").asBoolean(Privacy.DEFAULT.tellsTyping()),
                root.path("keepCopies").asBoolean(Privacy.DEFAULT.keepsCopies()),
                ignored(root.path("ignored"))),
            notifications(root.path("notifications"), words(root.path("muted"))),
            new Away(root.path("awayAfterMinutes").asInt(Away.NEVER.afterMinutes())),
            new Writing(
                root.path("checkSpelling").asBoolean(Writing.DEFAULT.checksSpelling()),
                root.path("skinTone").asInt(Writing.DEFAULT.skinTone()),
                words(root.path("recentEmoji"))),
            shortcuts(root.path("shortcuts")),
            hosted(root.path("hostedRoom")),
            place(root.path("window")),
            root.path("recentRooms").valueStream().flatMap(SettingsReader::recent).toList(),
            returning(root.path("whenStarting"))));
  }

  private static Returning returning(JsonNode node) {
    return new Returning(
        node.path("enterRooms").asBoolean(Returning.DEFAULT.entersRooms()),
        node.path("host").asBoolean(Returning.DEFAULT.hosts()));
  }

  private static Appearance appearance(JsonNode node) {
    Appearance usual = Appearance.DEFAULT;
    return new Appearance(
        choice(node.path("theme"), usual.theme()),
        choice(node.path("language"), usual.language()),
        node.path("textSize").asInt(usual.textSize()),
        choice(node.path("density"), usual.density()),
        choice(node.path("motion"), usual.motion()));
  }

  private static List<IgnoredPerson> ignored(JsonNode node) {
    return words(node).stream().map(IgnoredPerson::parse).flatMap(Optional::stream).toList();
  }

  private static Notifications notifications(JsonNode node, List<String> muted) {
    Notifications usual = Notifications.DEFAULT;
    return new Notifications(
        choice(node.path("about"), usual.about()),
        node.path("sound").asBoolean(usual.sound()),
        node.path("doNotDisturb").asBoolean(usual.doNotDisturb()),
        quietHours(node),
        muted);
  }

  private static Optional<QuietHours> quietHours(JsonNode node) {
    try {
      return Optional.of(
          new QuietHours(
              LocalTime.parse(node.path("quietFrom").asString("")),
              LocalTime.parse(node.path("quietTo").asString(""))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> E choice(JsonNode node, E usual) {
    return Stream.of(usual.getDeclaringClass().getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(node.asString("")))
        .findFirst()
        .orElse(usual);
  }

  private static List<String> words(JsonNode node) {
    return node.valueStream().map(word -> word.asString("")).toList();
  }

  private static Shortcuts shortcuts(JsonNode node) {
    var chosen = new TreeMap<String, String>();
    node.forEachEntry((name, keys) -> chosen.put(name, keys.asString("")));
    return new Shortcuts(chosen);
  }

  private static Optional<WindowPlace> place(JsonNode node) {
    try {
      return Optional.of(
          new WindowPlace(
              node.path("x").asDouble(Double.NaN),
              node.path("y").asDouble(Double.NaN),
              node.path("width").asDouble(Double.NaN),
              node.path("height").asDouble(Double.NaN),
              node.path("maximized").asBoolean(false)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<RecentRoom> recent(JsonNode node) {
    String address = node.path("address").asString("");
    if (address.isEmpty()) {
      return Stream.empty();
    }
    String name = node.path("name").asString("");
    return Stream.of(
        new RecentRoom(name.isEmpty() ? address : name, address, instant(node.path("last"))));
  }

  private static Instant instant(JsonNode node) {
    try {
      return Instant.parse(node.asString(""));
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  private static HostedRoomChoice hosted(JsonNode node) {
    int port = node.path("port").asInt(HostedRoomChoice.DEFAULT_PORT);
    boolean possible = port >= 1 && port <= 65535;
    return new HostedRoomChoice(
        node.path("name").asString(""),
        possible ? port : HostedRoomChoice.DEFAULT_PORT,
        new KeepChoice(
            node.path("keep").asBoolean(true),
            positive(node.path("keepDays"), KeepChoice.USUAL.days()),
            positive(node.path("keepMegabytes"), KeepChoice.USUAL.megabytes())),
        node.path("protectNames").asBoolean(false));
  }

  private static int positive(JsonNode node, int usual) {
    return Math.max(1, node.asInt(usual));
  }
}
