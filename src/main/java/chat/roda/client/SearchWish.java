package chat.roda.client;

import chat.roda.irc.ServerTime;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What is looked for in what was said.
 *
 * @param words words, phrases in double quotes, and beginnings of words with an asterisk after
 *     them; case and accents do not count
 * @param conversation where; empty for everywhere that we may read
 * @param from the nickname of who said it
 * @param after said later than that
 * @param before said earlier than that
 * @param limit how many at most; the newest count
 */
public record SearchWish(
    String words,
    Optional<String> conversation,
    Optional<String> from,
    Optional<Instant> after,
    Optional<Instant> before,
    int limit) {
  /** The same with another {@code limit}. */
  public SearchWish atMost(int now) {
    return new SearchWish(words, conversation, from, after, before, now);
  }

  /** The attributes of the request (soju.im/search), encoded as message tags are. */
  String attributes() {
    var attributes = new LinkedHashMap<String, String>();
    conversation.ifPresent(name -> attributes.put("in", name));
    from.ifPresent(nickname -> attributes.put("from", nickname));
    after.ifPresent(time -> attributes.put("after", ServerTime.format(time)));
    before.ifPresent(time -> attributes.put("before", ServerTime.format(time)));
    attributes.put("limit", Integer.toString(limit));
    if (!words.isBlank()) {
      attributes.put("text", words);
    }
    return new Tags(attributes).wire();
  }
}
