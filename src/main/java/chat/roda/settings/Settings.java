package chat.roda.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the person chose, and what is kept from one start to the next.
 *
 * @param nickname empty until it is chosen; of a file edited by hand, maybe one that no room takes
 * @param window where it was; empty before the first start
 * @param recent the rooms that were joined, newest first, at most {@value #MAX_RECENT}
 */
public record Settings(
    String nickname,
    Appearance appearance,
    Privacy privacy,
    Notifications notifications,
    Away away,
    Writing writing,
    Shortcuts shortcuts,
    HostedRoomChoice hosted,
    Optional<WindowPlace> window,
    List<RecentRoom> recent,
    Returning returning) {
  public static final int MAX_RECENT = 10;

  /** Those of the first start. */
  public static final Settings DEFAULTS =
      new Settings(
          "",
          Appearance.DEFAULT,
          Privacy.DEFAULT,
          Notifications.DEFAULT,
          Away.NEVER,
          Writing.DEFAULT,
          Shortcuts.USUAL,
          new HostedRoomChoice("", HostedRoomChoice.DEFAULT_PORT),
          Optional.empty(),
          List.of(),
          Returning.DEFAULT);

  public Settings {
    recent = recent.stream().limit(MAX_RECENT).toList();
  }

  public Settings withNickname(String changed) {
    return new Settings(
        changed,
        appearance,
        privacy,
        notifications,
        away,
        writing,
        shortcuts,
        hosted,
        window,
        recent,
        returning);
  }

  public Settings with(Appearance changed) {
    return new Settings(
        nickname,
        changed,
        privacy,
        notifications,
        away,
        writing,
        shortcuts,
        hosted,
        window,
        recent,
        returning);
  }

  public Settings with(Privacy changed) {
    return new Settings(
        nickname,
        appearance,
        changed,
        notifications,
        away,
        writing,
        shortcuts,
        hosted,
        window,
        recent,
        returning);
  }

  public Settings with(Notifications changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        changed,
        away,
        writing,
        shortcuts,
        hosted,
        window,
        recent,
        returning);
  }

  public Settings with(Away changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        notifications,
        changed,
        writing,
        shortcuts,
        hosted,
        window,
        recent,
        returning);
  }

  public Settings with(Writing changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        notifications,
        away,
        changed,
        shortcuts,
        hosted,
        window,
        recent,
        returning);
  }

  public Settings with(Shortcuts changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        notifications,
        away,
        writing,
        changed,
        hosted,
        window,
        recent,
        returning);
  }

  public Settings with(HostedRoomChoice changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        notifications,
        away,
        writing,
        shortcuts,
        changed,
        window,
        recent,
        returning);
  }

  public Settings with(WindowPlace changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        notifications,
        away,
        writing,
        shortcuts,
        hosted,
        Optional.of(changed),
        recent,
        returning);
  }

  public Settings with(Returning changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        notifications,
        away,
        writing,
        shortcuts,
        hosted,
        window,
        recent,
        changed);
  }

  /** Puts {@code joined} first, in the place of what was known of that address. */
  public Settings withRecent(RecentRoom joined) {
    return withRecent(Stream.concat(Stream.of(joined), others(joined.address())).toList());
  }

  /** Forgets the room at {@code address}. */
  public Settings withoutRecent(String address) {
    return withRecent(others(address).toList());
  }

  private Settings withRecent(List<RecentRoom> changed) {
    return new Settings(
        nickname,
        appearance,
        privacy,
        notifications,
        away,
        writing,
        shortcuts,
        hosted,
        window,
        changed,
        returning);
  }

  private Stream<RecentRoom> others(String address) {
    return recent.stream().filter(room -> !room.address().equalsIgnoreCase(address));
  }
}
