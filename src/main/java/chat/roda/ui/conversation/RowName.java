package chat.roda.ui.conversation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a row shows, in words, for those who do not see it. */
record RowName(RowWords words) {
  /**
   * @param revealed whether the person has seen what is hidden in it
   */
  String of(Row row, boolean revealed) {
    return row.entry() instanceof Entry.Spoken(_, var delivery)
        ? Stream.of(
                Stream.of(words.told(row, revealed)),
                row.marks().quote().map(this::reply).stream(),
                row.marks().reactions().stream().map(words::reacted),
                state(row.marks(), delivery).stream())
            .flatMap(parts -> parts)
            .collect(Collectors.joining(". "))
        : words.told(row, revealed);
  }

  private String reply(Quote quote) {
    String whose = quote.sender().isEmpty() ? "" : quote.sender() + ": ";
    return words.texts().format("conversation.quote.accessible", whose + words.quote(quote));
  }

  private Optional<String> state(Marks marks, Delivery ofMessage) {
    return switch (marks.state(ofMessage)) {
      case Delivery.InRoom _ -> Optional.empty();
      case Delivery.Sending _ -> Optional.of(words.texts().get("conversation.state.sending"));
      case Delivery.Waiting _ -> Optional.of(words.texts().get("conversation.state.waiting"));
      case Delivery.NotSent why ->
          Optional.of(
              words
                  .texts()
                  .format(
                      marks.rewording().isPresent()
                          ? "conversation.edit.notSent"
                          : "conversation.heard.notSent",
                      words.notSent(why)));
    };
  }
}
