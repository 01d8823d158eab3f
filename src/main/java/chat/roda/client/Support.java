package chat.roda.client;

import chat.roda.irc.CaseMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server says that it supports (Modern IRC, "RPL_ISUPPORT"). Immutable. */
record Support(Map<String, String> tokens) {
  static final Support UNKNOWN = new Support(Map.of());

  private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-Fa-f]{2})");
  private static final Pattern PREFIX = Pattern.compile("\\(([A-Za-z]*)\\)(\\S*)");
  private static final int MAX_TOKENS = 200;
  private static final int USUAL_HISTORY_PAGE = 50;

  Support {
    tokens = Map.copyOf(tokens);
  }

  /** With what one more line tells: {@code KEY}, {@code KEY=value} and {@code -KEY}. */
  Support with(List<String> more) {
    var all = new HashMap<>(tokens);
    for (String token : more) {
      int equals = token.indexOf('=');
      String key = equals < 0 ? token : token.substring(0, equals);
      if (key.startsWith("-")) {
        all.remove(key.substring(1));
      } else if (all.size() < MAX_TOKENS) {
        all.put(key, equals < 0 ? "" : unescape(token.substring(equals + 1)));
      }
    }
    return new Support(all);
  }

  /** What the room calls itself. */
  Optional<String> networkName() {
    return value("NETWORK").map(String::strip).filter(name -> !name.isEmpty());
  }

  /** A Roda's own word goes before the one that is for every client. */
  Folding folding() {
    return value(CaseMapping.OWN_TOKEN)
        .or(() -> value("CASEMAPPING"))
        .map(Folding::named)
        .orElse(Folding.RFC1459);
  }

  /** The signs of ranks, highest first. */
  String rankSigns() {
    return prefix(2).orElse("@+");
  }

  /** The sign of the rank that a channel mode's letter gives; empty for any other mode. */
  Optional<String> rankSign(char mode) {
    int index = prefix(1).orElse("ov").indexOf(mode);
    String signs = rankSigns();
    return index < 0 || index >= signs.length()
        ? Optional.empty()
        : Optional.of(signs.substring(index, index + 1));
  }

  /** The channel modes that always take a parameter, and those that take one to be set. */
  boolean takesParameter(char mode, boolean set) {
    String[] kinds = value("CHANMODES").orElse("b,k,l,").split(",", -1);
    return isIn(kinds, 0, mode) || isIn(kinds, 1, mode) || (set && isIn(kinds, 2, mode));
  }

  /** How many lines one request for history may ask for. */
  int historyPage() {
    int told = number("CHATHISTORY").orElse(USUAL_HISTORY_PAGE);
    return told <= 0 ? USUAL_HISTORY_PAGE : told;
  }

  /** How many people one may watch; 0 where that is not possible. */
  int monitored() {
    return value("MONITOR").map(limit -> number("MONITOR").orElse(Watching.MAX)).orElse(0);
  }

  boolean isChannel(String target) {
    return !target.isEmpty() && value("CHANTYPES").orElse("#&").indexOf(target.charAt(0)) >= 0;
  }

  /** The channel that is meant by {@code @#channel}: those of this rank in it. */
  String withoutRank(String target) {
    String signs = rankSigns();
    int start = 0;
    while (start < target.length() && signs.indexOf(target.charAt(start)) >= 0) {
      start++;
    }
    String rest = target.substring(start);
    return isChannel(rest) ? rest : target;
  }

  private static boolean isIn(String[] kinds, int kind, char mode) {
    return kind < kinds.length && kinds[kind].indexOf(mode) >= 0;
  }

  private Optional<String> prefix(int group) {
    return value("PREFIX").map(PREFIX::matcher).filter(m -> m.matches()).map(m -> m.group(group));
  }

  private Optional<Integer> number(String key) {
    return value(key).filter(v -> v.matches("\\d{1,8}")).map(Integer::valueOf);
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(tokens.get(key));
  }

  private static String unescape(String value) {
    return ESCAPE.matcher(value).replaceAll(Support::character);
  }

  private static String character(MatchResult escape) {
    char c = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(c));
  }
}
