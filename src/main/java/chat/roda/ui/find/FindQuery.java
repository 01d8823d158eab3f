package chat.roda.ui.find;

import chat.roda.client.SearchWish;
import chat.roda.ui.common.TypedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed into the find bar: words, {@code from:ana}, {@code after:2026-11-01} and {@code
 * before:2026-12-01}, or the same in Portuguese. Immutable.
 *
 * @param words what is left without the conditions, as the search takes it
 */
public record FindQuery(String words, List<Condition> conditions) {
  private static final Pattern CONDITION =
      Pattern.compile("(?i)(?<!\\S)(?:(from|de)|(after|since|depois|desde)|(before|antes)):(\\S+)");

  public FindQuery {
    conditions = List.copyOf(conditions);
  }

  /** Something that narrows what is looked for. */
  public sealed interface Condition {
    /** As it was typed. */
    String typed();

    /** Said by that person. */
    record From(String typed, String nickname) implements Condition {}

    /** Said on that day or later. */
    record After(String typed, LocalDate day) implements Condition {}

    /** Said before that day. */
    record Before(String typed, LocalDate day) implements Condition {}

    /** It should be a day, and is none. */
    record NoDay(String typed) implements Condition {}
  }

  /** Reads what a person typed; never fails. */
  public static FindQuery parse(String typed) {
    List<Condition> conditions = new ArrayList<>();
    Matcher matcher = CONDITION.matcher(typed);
    var rest = new StringBuilder();
    while (matcher.find()) {
      conditions.add(condition(matcher));
      matcher.appendReplacement(rest, "");
    }
    matcher.appendTail(rest);
    return new FindQuery(open(rest.toString().strip().replaceAll("\\s+", " ")), conditions);
  }

  /** What is still being typed is the beginning of a word. */
  private static String open(String words) {
    boolean quoted = words.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean ends =
        !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    return ends && !quoted ? words + "*" : words;
  }

  private static Condition condition(Matcher matcher) {
    String typed = matcher.group();
    String value = matcher.group(4);
    if (matcher.group(1) != null) {
      return new Condition.From(typed, value.startsWith("@") ? value.substring(1) : value);
    }
    boolean after = matcher.group(2) != null;
    return TypedDay.of(value)
        .<Condition>map(
            day -> after ? new Condition.After(typed, day) : new Condition.Before(typed, day))
        .orElseGet(() -> new Condition.NoDay(typed));
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return words.isEmpty() && conditions.stream().allMatch(Condition.NoDay.class::isInstance);
  }

  /** As the room and our copy are asked. */
  public SearchWish wish(Optional<String> conversation, ZoneId zone, int limit) {
    Optional<String> from = Optional.empty();
    Optional<LocalDate> after = Optional.empty();
    Optional<LocalDate> before = Optional.empty();
    for (Condition condition : conditions) {
      switch (condition) {
        case Condition.From(_, var nickname) -> from = Optional.of(nickname);
        case Condition.After(_, var day) -> after = Optional.of(day);
        case Condition.Before(_, var day) -> before = Optional.of(day);
        case Condition.NoDay _ -> {}
      }
    }
    return new SearchWish(
        words,
        conversation,
        from,
        after.map(day -> day.atStartOfDay(zone).toInstant().minusMillis(1)),
        before.map(day -> day.atStartOfDay(zone).toInstant()),
        limit);
  }
}
