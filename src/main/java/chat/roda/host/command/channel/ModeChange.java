package chat.roda.host.command.channel;

import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.ModeLetter;
import chat.roda.host.room.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of a channel's modes, asked for or done.
 *
 * @param value the nickname, mask, key or number that belongs to it; empty where there is none
 */
public record ModeChange(boolean on, ModeLetter mode, String value) {
  /** What was asked for, and the letters that mean nothing. */
  record Asked(List<ModeChange> changes, List<String> unknown) {}

  /**
   * Reads {@code +ov-b} and the values after it (Modern IRC, "MODE message").
   *
   * @param params the letters, then their values, then possibly more letters
   */
  static Asked parse(List<String> params) {
    List<ModeChange> changes = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int next = 1;
    boolean on = true;
    for (int c : params.getFirst().codePoints().toArray()) {
      if (c == '+' || c == '-') {
        on = c == '+';
        continue;
      }
      Optional<ModeLetter> mode = ModeLetter.of(c);
      if (mode.isEmpty()) {
        unknown.add(Character.toString(c));
        continue;
      }
      boolean takes = takesValue(mode.get(), on) && next < params.size();
      changes.add(new ModeChange(on, mode.get(), takes ? params.get(next) : ""));
      next += takes ? 1 : 0;
    }
    return new Asked(changes, unknown);
  }

  private static boolean takesValue(ModeLetter mode, boolean on) {
    return switch (mode) {
      case Rank _ -> true;
      case ChannelMode it ->
          switch (it.kind()) {
            case LIST, VALUE_ALWAYS -> true;
            case VALUE_WHEN_SET -> on;
            case FLAG -> false;
          };
    };
  }

  /** Whether it asks to be shown a list. */
  boolean asksForList() {
    return value.isEmpty() && mode instanceof ChannelMode it && it.kind() == ChannelMode.Kind.LIST;
  }

  /** The parameters of a {@code MODE} that tells of these changes: letters, then values. */
  static List<String> wire(List<ModeChange> changes) {
    var letters = new StringBuilder();
    List<String> params = new ArrayList<>();
    boolean on = false;
    for (ModeChange change : changes) {
      if (letters.isEmpty() || change.on != on) {
        on = change.on;
        letters.append(on ? '+' : '-');
      }
      letters.append(change.mode.letter());
      if (!change.value.isEmpty()) {
        params.add(change.value);
      }
    }
    params.addFirst(letters.toString());
    return params;
  }
}
