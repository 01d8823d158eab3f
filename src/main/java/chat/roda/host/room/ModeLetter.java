package chat.roda.host.room;

import java.util.Optional;

/** What a letter in a {@code MODE} of a channel means. */
public sealed interface ModeLetter permits Rank, ChannelMode {
  char letter();

  static Optional<ModeLetter> of(int letter) {
    return Rank.ofLetter(letter)
        .<ModeLetter>map(rank -> rank)
        .or(() -> ChannelMode.ofLetter(letter));
  }
}
