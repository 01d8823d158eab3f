package chat.roda.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Something about a person, as the room tells it to whoever asks. */
public sealed interface PersonFact {
  /**
   * Where they are connected from.
   *
   * @param realName what they told as their name; often the nickname again
   */
  record ComesFrom(String host, String realName) implements PersonFact {}

  /** The channels that they are in, as far as we may know. */
  record IsIn(List<String> channels) implements PersonFact {
    public IsIn {
      channels = List.copyOf(channels);
    }
  }

  /** Their nickname is protected, and they have signed in. */
  record IsSignedIn(String account) implements PersonFact {}

  /** They are in charge of the room. */
  record IsInCharge() implements PersonFact {}

  /** They are a program. */
  record IsBot() implements PersonFact {}

  /** They are away, and say why. */
  record IsAway(String why) implements PersonFact {}

  /**
   * Since when they are here, and how long they have said nothing.
   *
   * @param since empty of meaning where it is {@link Instant#EPOCH}: the room does not tell
   */
  record IsHere(Instant since, Duration silent) implements PersonFact {}

  /** There is nobody of that nickname. */
  record IsGone() implements PersonFact {}
}
