package chat.roda.settings;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings as JSON. */
final class SettingsWriter {
  /** Grows when a file can no longer be read by an older Roda without a loss. */
  static final int VERSION = 1;

  private static final JsonMapper JSON = new JsonMapper();

  private SettingsWriter() {}

  static String write(Settings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION);
    root.put("nickname", settings.nickname());
    write(root, settings.appearance());
    write(root.putObject("notifications"), settings.notifications());
    root.put("awayAfterMinutes", settings.away().afterMinutes());
    root.put("checkSpelling", settings.writing().checksSpelling());
    root.put("skinTone", settings.writing().skinTone());
    ArrayNode emoji = root.putArray("recentEmoji");
    settings.writing().recentEmoji().forEach(emoji::add);
    root.put("tellTyping", settings.privacy().tellsTyping());
    root.put("keepCopies", settings.privacy().keepsCopies());
    var shortcuts = root.putObject("shortcuts");
    settings.shortcuts().chosen().forEach(shortcuts::put);
    settings.window().ifPresent(place -> write(root.putObject("window"), place));
    write(root.putObject("hostedRoom"), settings.hosted());
    root.putObject("whenStarting")
        .put("enterRooms", settings.returning().entersRooms())
        .put("host", settings.returning().hosts());
    ArrayNode rooms = root.putArray("recentRooms");
    settings.recent().forEach(room -> write(rooms.addObject(), room));
    ArrayNode muted = root.putArray("muted");
    settings.notifications().muted().forEach(muted::add);
    ArrayNode ignored = root.putArray("ignored");
    settings.privacy().ignored().forEach(person -> ignored.add(person.kept()));
    return root.toPrettyString() + "\n";
  }

  private static void write(ObjectNode node, Appearance appearance) {
    node.put("theme", word(appearance.theme()))
        .put("language", word(appearance.language()))
        .put("textSize", appearance.textSize())
        .put("density", word(appearance.density()))
        .put("motion", word(appearance.motion()));
  }

  private static void write(ObjectNode node, Notifications notifications) {
    node.put("about", word(notifications.about()))
        .put("sound", notifications.sound())
        .put("doNotDisturb", notifications.doNotDisturb());
    notifications
        .quietHours()
        .ifPresent(hours ->
            node.put("quietFrom", hours.from().toString()).put("quietTo", hours.to().toString()));
  }

  private static void write(ObjectNode node, HostedRoomChoice hosted) {
    node.put("name", hosted.name())
        .put("port", hosted.port())
        .put("keep", hosted.keep().anything())
        .put("keepDays", hosted.keep().days())
        .put("keepMegabytes", hosted.keep().megabytes())
        .put("protectNames", hosted.protectsNames());
  }

  private static void write(ObjectNode node, WindowPlace place) {
    node.put("x", place.x()).put("y", place.y());
    node.put("width", place.width()).put("height", place.height());
    node.put("maximized", place.maximized());
  }

  private static void write(ObjectNode node, RecentRoom room) {
    node.put("name", room.name()).put("address", room.address());
    node.put("last", room.last().toString());
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
