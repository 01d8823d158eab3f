package chat.roda.host.command.metadata;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Metadata;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code METADATA}: what is said of people and channels (IRCv3 draft/metadata-3). */
public final class MetadataCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          new CommandRow(
              Verb.METADATA,
              CommandRow.When.ALWAYS,
              2,
              "<target> GET|SUB|UNSUB <key>..., or <target> SET <key> [:<value>],"
                  + " or <target> LIST|CLEAR|SUBS|SYNC",
              "Reads, sets, takes away or follows what is noted about a person or a channel; * is"
                  + " yourself.",
              MetadataCommand::metadata));

  private static final int MAX_SUBSCRIPTIONS = 50;
  private static final int MAX_VALUE = 300;
  private static final int MAX_KEY = 50;
  private static final String NAME = Verb.METADATA.wire();

  private MetadataCommand() {}

  /** The value of the capability. */
  public static String limits() {
    return "before-connect,max-subs="
        + MAX_SUBSCRIPTIONS
        + ",max-keys="
        + Metadata.MAX_KEYS
        + ",max-value-bytes="
        + MAX_VALUE;
  }

  private static void metadata(Request request) {
    switch (request.param(1).toUpperCase(Locale.ROOT)) {
      case "GET" -> readable(request).ifPresent(subject -> get(request, subject));
      case "LIST" -> readable(request).ifPresent(subject -> list(request, subject));
      case "SYNC" -> readable(request).ifPresent(subject -> subject.sync(request));
      case "SET" -> MetadataSubject.of(request).ifPresent(subject -> set(request, subject));
      case "CLEAR" -> MetadataSubject.of(request).ifPresent(subject -> clear(request, subject));
      case "SUB" -> subscribe(request);
      case "UNSUB" -> {
        request.session().subscriptions().removeAll(keys(request));
        tellKeys(request, Numeric.RPL_METADATAUNSUBOK, keys(request));
      }
      case "SUBS" ->
          tellKeys(
              request, Numeric.RPL_METADATASUBS, List.copyOf(request.session().subscriptions()));
      default ->
          request.reply().fail(NAME, "SUBCOMMAND_INVALID", request.param(1), "Unknown subcommand");
    }
  }

  private static Optional<MetadataSubject> readable(Request request) {
    Optional<MetadataSubject> subject = MetadataSubject.of(request);
    if (subject.isPresent() && !subject.get().isReadableBy(request.person())) {
      MetadataSubject.refuse(request);
      return Optional.empty();
    }
    return subject;
  }

  private static void get(Request request, MetadataSubject subject) {
    request.reply().beginBatch("metadata", subject.name());
    for (String key : keys(request)) {
      if (isKey(key)) {
        subject.tell(request.reply(), key);
      } else {
        request.reply().fail(NAME, "KEY_INVALID", key, "This cannot be a key");
      }
    }
    request.reply().endBatch();
  }

  private static void list(Request request, MetadataSubject subject) {
    request.reply().beginBatch("metadata", subject.name());
    subject.metadata().values().keySet().forEach(key -> subject.tell(request.reply(), key));
    request.reply().endBatch();
  }

  private static void set(Request request, MetadataSubject subject) {
    Reply reply = request.reply();
    String key = key(request.param(2));
    String value = request.param(3);
    if (!isKey(key)) {
      reply.fail(NAME, "KEY_INVALID", key, "This cannot be a key");
    } else if (!subject.isWritableBy(request.person())) {
      reply.fail(
          NAME, "KEY_NO_PERMISSION", List.of(subject.name(), key), "You may not change this");
    } else if (value.getBytes(StandardCharsets.UTF_8).length > MAX_VALUE) {
      reply.fail(NAME, "INVALID_VALUE", key, "This value is too long");
    } else if (!value.isEmpty() && !subject.metadata().set(key, value)) {
      reply.fail(NAME, "LIMIT_REACHED", subject.name(), "There are too many keys");
    } else {
      if (value.isEmpty()) {
        subject.metadata().remove(key);
      }
      subject.tell(reply, key);
      subject.announce(request, Set.of(key));
    }
  }

  private static void clear(Request request, MetadataSubject subject) {
    if (!subject.isWritableBy(request.person())) {
      request
          .reply()
          .fail(NAME, "KEY_NO_PERMISSION", List.of(subject.name(), "*"), "You may not change this");
      return;
    }
    Set<String> keys = Set.copyOf(subject.metadata().values().keySet());
    keys.forEach(subject.metadata()::remove);
    request.reply().beginBatch("metadata", subject.name());
    keys.forEach(key -> subject.tell(request.reply(), key));
    request.reply().endBatch();
    subject.announce(request, keys);
  }

  private static void subscribe(Request request) {
    Set<String> subscriptions = request.session().subscriptions();
    for (String key : keys(request)) {
      if (!isKey(key)) {
        request.reply().fail(NAME, "KEY_INVALID", key, "This cannot be a key");
      } else if (subscriptions.size() >= MAX_SUBSCRIPTIONS && !subscriptions.contains(key)) {
        request.reply().fail(NAME, "TOO_MANY_SUBS", key, "You have too many subscriptions");
      } else {
        subscriptions.add(key);
        tellKeys(request, Numeric.RPL_METADATASUBOK, List.of(key));
      }
    }
    if (!request.person().channels().isEmpty()) {
      request.reply().numeric(Numeric.RPL_METADATASYNCLATER, "*", "0");
    }
  }

  private static void tellKeys(Request request, Numeric numeric, List<String> keys) {
    if (!keys.isEmpty()) {
      request.reply().numeric(numeric, keys.toArray(String[]::new));
    }
  }

  private static List<String> keys(Request request) {
    List<String> params = request.message().params();
    return params.subList(2, params.size()).stream().map(MetadataCommand::key).toList();
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isKey(String key) {
    return key.length() <= MAX_KEY && key.matches("[a-z0-9_./:-]+") && !key.startsWith(":");
  }
}
