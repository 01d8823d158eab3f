package chat.roda.host.command.history;

import chat.roda.history.SearchQuery;
import chat.roda.history.SearchQuery.Scope;
import chat.roda.history.SearchWords;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.irc.Capability;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Tags;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finding what was said (soju.im/search). In {@code text}, words are looked for, phrases in double
 * quotes and beginnings with an asterisk, without regard to case and accents.
 */
public final class SearchCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.SEARCH,
              0,
              "[text=<words>][;in=<target>][;from=<nickname>][;after=<time>][;before=<time>]"
                  + "[;limit=<number>]",
              "Finds what was said; text, from, in or a time must be given.",
              SearchCommand::search));

  private static final String NAME = Verb.SEARCH.wire();
  private static final int USUAL_LIMIT = 100;

  private SearchCommand() {}

  /** An attribute has a value that it cannot have. */
  private static final class WrongAttribute extends Exception {
    private static final long serialVersionUID = 1L;

    private final String name;

    WrongAttribute(String name) {
      this.name = name;
    }
  }

  private static void search(Request request) {
    try {
      SearchQuery query = query(request, Tags.parse(request.param(0)));
      request.answerFrom(
          Effort.SEARCH,
          history -> history.search(query),
          found ->
              Replay.add(
                  request.reply(),
                  request.session(),
                  AnswerSize.last(found),
                  Capability.SEARCH.wire()),
          () -> request.reply().fail(NAME, "INTERNAL_ERROR", "", "The search could not be run"));
    } catch (WrongAttribute e) {
      request.reply().fail(NAME, "INVALID_PARAMS", e.name, "Invalid parameters");
    }
  }

  private static SearchQuery query(Request request, Tags attributes) throws WrongAttribute {
    var query =
        new SearchQuery(
            SearchWords.parse(attributes.get("text").orElse("")),
            scope(request, attributes.get("in")),
            attributes.get("from"),
            // The specification includes both ends; ours are exclusive, to the millisecond.
            time(attributes, "after").map(time -> time.minusMillis(1)),
            time(attributes, "before").map(time -> time.plusMillis(1)),
            limit(attributes.get("limit")));
    if (query.isEmpty() && !attributes.values().containsKey("in")) {
      throw new WrongAttribute("text");
    }
    return query;
  }

  private static Scope scope(Request request, Optional<String> in) throws WrongAttribute {
    if (in.isPresent()) {
      ReadableConversation readable =
          ReadableConversation.of(request, in.get()).orElseThrow(() -> new WrongAttribute("in"));
      return new Scope.Of(Set.of(readable.key()), Optional.empty());
    }
    Set<String> channels =
        request.person().channels().stream()
            .map((Channel channel) -> ReadableConversation.of(channel).key())
            .collect(Collectors.toSet());
    return new Scope.Of(channels, Optional.of(request.person().identity()));
  }

  private static Optional<Instant> time(Tags attributes, String name) throws WrongAttribute {
    Optional<String> value = attributes.get(name);
    Optional<Instant> time = value.flatMap(ServerTime::parse);
    if (value.isPresent() && time.isEmpty()) {
      throw new WrongAttribute(name);
    }
    return time;
  }

  private static int limit(Optional<String> value) throws WrongAttribute {
    if (value.isEmpty()) {
      return USUAL_LIMIT;
    }
    if (!value.get().matches("[1-9]\\d{0,8}")) {
      throw new WrongAttribute("limit");
    }
    return Math.min(Integer.parseInt(value.get()), HistoryCommand.MAX_ENTRIES);
  }
}
