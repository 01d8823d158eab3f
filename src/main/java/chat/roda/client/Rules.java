package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Message;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The meaning of every message that we understand, one row each, in families. */
final class Rules {
  private static final Map<Command, Rule> TABLE =
      table(
          List.of(
              Welcome.RULES,
              Comings.RULES,
              People.RULES,
              PersonFacts.RULES,
              Rosters.RULES,
              Watching.RULES,
              Modes.RULES,
              Bans.RULES,
              Listing.RULES,
              Talk.RULES,
              Signs.RULES,
              Topics.RULES,
              Batches.RULES,
              SigningIn.RULES,
              Notes.RULES));

  private Rules() {}

  /** What {@code message}, received at {@code now}, makes of {@code state}. */
  static Step apply(RoomState state, Message message, Instant now) {
    var in = Incoming.of(message, state, now);
    Optional<Step> part = Batches.part(state, message);
    Step step =
        part.isPresent()
            ? part.get()
            : TABLE.getOrDefault(message.command(), Refusals::apply).apply(state, in);
    return new Step(Batches.counted(step.state(), message), step.effects());
  }

  private static Map<Command, Rule> table(List<Map<? extends Command, Rule>> families) {
    var table = new HashMap<Command, Rule>();
    families.stream()
        .flatMap(family -> Stream.of(family.entrySet()))
        .forEach(rows -> rows.forEach(row -> table.put(row.getKey(), row.getValue())));
    return Map.copyOf(table);
  }
}
