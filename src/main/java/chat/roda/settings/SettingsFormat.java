package chat.roda.settings;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings as JSON. What is missing, or cannot be, is the default, so that a file edited by
 * hand serves as far as it can.
 */
final class SettingsFormat {
  /** Grows when a file can no longer be read by an older Roda without a loss. */
  static final int VERSION = 1;

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

  private SettingsFormat() {}

  static String write(Settings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION);
    root.put("nickname", settings.nickname());
    root.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
    root.put("language", settings.language().name().toLowerCase(Locale.ROOT));
    settings.window().ifPresent(place -> writePlace(root.putObject("window"), place));
    var rooms = root.putArray("recentRooms");
    settings.recent().forEach(room -> writeRecent(rooms.addObject(), room));
    root.putObject("hostedRoom")
        .put("name", settings.hosted().name())
        .put("port", settings.hosted().port())
        .put("keep", settings.hosted().keep().anything())
        .put("keepDays", settings.hosted().keep().days())
        .put("keepMegabytes", settings.hosted().keep().megabytes())
        .put("protectNames", settings.hosted().protectsNames());
    root.put("keepCopies", settings.keepsCopies());
    root.put("tellTyping", settings.tellsTyping());
    var muted = root.putArray("muted");
    settings.muted().forEach(muted::add);
    return root.toPrettyString() + "\n";
  }

  private static void writePlace(ObjectNode node, WindowPlace place) {
    node.put("x", place.x()).put("y", place.y());
    node.put("width", place.width()).put("height", place.height());
    node.put("maximized", place.maximized());
  }

  private static void writeRecent(ObjectNode node, RecentRoom room) {
    node.put("name", room.name()).put("address", room.address());
    node.put("last", room.last().toString());
  }

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
    if (root.path("version").asInt(VERSION) > VERSION) {
      return new Reading.Bad(Problem.NEWER);
    }
    return new Reading.Good(
        new Settings(
            root.path("nickname").asString(""),
            choice(ThemeChoice.class, root.path("theme")).orElse(ThemeChoice.SYSTEM),
            choice(LanguageChoice.class, root.path("language")).orElse(LanguageChoice.SYSTEM),
            readPlace(root.path("window")),
            root.path("recentRooms").valueStream().flatMap(SettingsFormat::readRecent).toList(),
            readHosted(root.path("hostedRoom")),
            root.path("keepCopies").asBoolean(true),
            root.path("tellTyping").asBoolean(true),
            root.path("muted").valueStream().map(node -> node.asString("")).toList()));
  }

  private static <E extends Enum<E>> Optional<E> choice(Class<E> of, JsonNode node) {
    return Stream.of(of.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(node.asString("")))
        .findFirst();
  }

  private static Optional<WindowPlace> readPlace(JsonNode node) {
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

  private static Stream<RecentRoom> readRecent(JsonNode node) {
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

  private static HostedRoomChoice readHosted(JsonNode node) {
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
