package chat.roda.ui.input;

import java.util.List;
import java.util.function.Supplier;

/**
 * Whom and what a person may name.
 *
 * @param people the likeliest first
 * @param channels those of the room that are known
 */
public record KnownNames(Supplier<List<String>> people, Supplier<List<String>> channels) {}
