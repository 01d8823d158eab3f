package chat.roda.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the person chose, and what is kept from one start to the next.
 *
 * @param nickname empty until it is chosen
 * @param keepsCopies whether what is said in the rooms is kept on this computer too
 * @param recent the rooms that were joined, newest first, at most {@value #MAX_RECENT}
 * @param tellsTyping whether the others may know that the person is typing
 * @param muted the conversations of which the person wants to hear less, each with its room, at
 *     most {@value #MAX_MUTED}
 */
public record Settings(
    String nickname,
    ThemeChoice theme,
    LanguageChoice language,
    Optional<WindowPlace> window,
    List<RecentRoom> recent,
    HostedRoomChoice hosted,
    boolean keepsCopies,
    boolean tellsTyping,
    List<String> muted) {
  public static final int MAX_RECENT = 10;

  public static final int MAX_MUTED = 500;

  /** Those of the first start. */
  public static final Settings DEFAULTS =
      new Settings(
          "",
          ThemeChoice.SYSTEM,
          LanguageChoice.SYSTEM,
          Optional.empty(),
          List.of(),
          new HostedRoomChoice("", HostedRoomChoice.DEFAULT_PORT),
          true,
          true,
          List.of());

  public Settings {
    recent = recent.stream().limit(MAX_RECENT).toList();
    muted = muted.stream().limit(MAX_MUTED).toList();
  }

  public Settings withNickname(String changed) {
    return new Settings(
        changed, theme, language, window, recent, hosted, keepsCopies, tellsTyping, muted);
  }

  public Settings withTheme(ThemeChoice changed) {
    return new Settings(
        nickname, changed, language, window, recent, hosted, keepsCopies, tellsTyping, muted);
  }

  public Settings withLanguage(LanguageChoice changed) {
    return new Settings(
        nickname, theme, changed, window, recent, hosted, keepsCopies, tellsTyping, muted);
  }

  public Settings withWindow(WindowPlace changed) {
    return new Settings(
        nickname,
        theme,
        language,
        Optional.of(changed),
        recent,
        hosted,
        keepsCopies,
        tellsTyping,
        muted);
  }

  public Settings withHosted(HostedRoomChoice changed) {
    return new Settings(
        nickname, theme, language, window, recent, changed, keepsCopies, tellsTyping, muted);
  }

  public Settings withKeepsCopies(boolean changed) {
    return new Settings(
        nickname, theme, language, window, recent, hosted, changed, tellsTyping, muted);
  }

  public Settings withTellsTyping(boolean changed) {
    return new Settings(
        nickname, theme, language, window, recent, hosted, keepsCopies, changed, muted);
  }

  /** Mutes a conversation, or does so no longer. */
  public Settings withMuted(String conversation, boolean now) {
    Stream<String> others = muted.stream().filter(other -> !other.equals(conversation));
    List<String> changed = (now ? Stream.concat(Stream.of(conversation), others) : others).toList();
    return new Settings(
        nickname, theme, language, window, recent, hosted, keepsCopies, tellsTyping, changed);
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
        nickname, theme, language, window, changed, hosted, keepsCopies, tellsTyping, muted);
  }

  private Stream<RecentRoom> others(String address) {
    return recent.stream().filter(room -> !room.address().equalsIgnoreCase(address));
  }
}
