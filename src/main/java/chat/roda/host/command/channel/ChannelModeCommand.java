package chat.roda.host.command.channel;

import chat.roda.history.Entry;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Mask;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.irc.Numeric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** {@code MODE} of a channel (Modern IRC, "Channel mode"). */
public final class ChannelModeCommand {
  /** How many changes one command may ask for; {@code MODES} in {@code RPL_ISUPPORT}. */
  public static final int MAX_CHANGES = 20;

  /** In characters; {@code KEYLEN} in {@code RPL_ISUPPORT}. */
  public static final int MAX_KEY = 32;

  private static final int MAX_MASK = 200;

  /** So many changes are told in one line, which has to stay short enough. */
  private static final int CHANGES_A_LINE = 4;

  private ChannelModeCommand() {}

  /** Tells the modes of the channel that is named first, or changes them. */
  public static void mode(Request request) {
    Optional<Channel> channel = Powers.channel(request, request.param(0));
    if (channel.isEmpty()) {
      return;
    }
    if (request.has(2)) {
      change(request, channel.get());
    } else {
      tellModes(request, channel.get());
    }
  }

  private static void tellModes(Request request, Channel channel) {
    String summary = channel.modes().summary(channel.has(request.person()));
    String[] params =
        Stream.concat(Stream.of(channel.name()), Stream.of(summary.split(" ")))
            .toArray(String[]::new);
    request.reply().numeric(Numeric.RPL_CHANNELMODEIS, params);
    request
        .reply()
        .numeric(
            Numeric.RPL_CREATIONTIME,
            channel.name(),
            Long.toString(channel.created().getEpochSecond()));
  }

  private static void change(Request request, Channel channel) {
    List<String> params = request.message().params();
    var asked = ModeChange.parse(params.subList(1, params.size()));
    asked
        .unknown()
        .forEach(letter ->
            request.reply().numeric(Numeric.ERR_UNKNOWNMODE, letter, "is unknown mode char to me"));
    List<ModeChange> done = new ArrayList<>();
    for (ModeChange change : asked.changes().stream().limit(MAX_CHANGES).toList()) {
      if (change.asksForList()) {
        MaskLists.tell(request, channel, (ChannelMode) change.mode());
      } else if (!isAllowed(request, channel, change)) {
        break;
      } else {
        apply(request, channel, change).ifPresent(done::add);
      }
    }
    for (int i = 0; i < done.size(); i += CHANGES_A_LINE) {
      tell(request, channel, done.subList(i, Math.min(i + CHANGES_A_LINE, done.size())));
    }
  }

  /** Tells everybody in the channel, and who changed it. */
  public static void tell(Request request, Channel channel, List<ModeChange> changes) {
    String words = String.join(" ", ModeChange.wire(changes));
    Entry told = request.room().tell(request.session(), channel, Entry.Kind.MODE, words);
    request.session().see(told).forEach(request.reply()::add);
  }

  private static boolean isAllowed(Request request, Channel channel, ModeChange change) {
    boolean own =
        change.mode() instanceof Rank
            && !change.on()
            && request.room().person(change.value()).filter(request.person()::equals).isPresent();
    Rank needed =
        switch (change.mode()) {
          case Rank rank -> rank.givenBy();
          case ChannelMode mode ->
              mode.kind() == ChannelMode.Kind.LIST ? Rank.HALF_OPERATOR : Rank.OPERATOR;
        };
    return own || Powers.require(request, channel, needed);
  }

  private static Optional<ModeChange> apply(Request request, Channel channel, ModeChange change) {
    return switch (change.mode()) {
      case Rank rank -> rank(request, channel, change, rank);
      case ChannelMode mode -> set(request, channel, change, mode);
    };
  }

  private static Optional<ModeChange> set(
      Request request, Channel channel, ModeChange change, ChannelMode mode) {
    return switch (mode.kind()) {
      case LIST -> list(request, channel, change, mode);
      case VALUE_ALWAYS -> key(request, channel, change);
      case VALUE_WHEN_SET -> limit(request, channel, change);
      case FLAG -> doneIf(change, channel.set(mode, change.on()));
    };
  }

  private static Optional<ModeChange> rank(
      Request request, Channel channel, ModeChange change, Rank rank) {
    if (change.value().isEmpty()) {
      return invalid(request, channel, change, "You must specify a nickname");
    }
    Optional<Person> person = Powers.person(request, change.value());
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Person member = person.get();
    if (!channel.has(member)) {
      request
          .reply()
          .numeric(
              Numeric.ERR_USERNOTINCHANNEL,
              member.nickname(),
              channel.name(),
              "They aren't on that channel");
      return Optional.empty();
    }
    boolean changed = request.room().rank(channel, member, rank, change.on());
    return doneIf(new ModeChange(change.on(), rank, member.nickname()), changed);
  }

  private static Optional<ModeChange> list(
      Request request, Channel channel, ModeChange change, ChannelMode mode) {
    Mask mask = Mask.parse(Words.clip(change.value(), MAX_MASK));
    if (!change.on()) {
      return channel.remove(mode, mask).map(removed -> new ModeChange(false, mode, removed.wire()));
    }
    if (channel.modes().list(mode).isFull()) {
      request
          .reply()
          .numeric(
              Numeric.ERR_BANLISTFULL,
              channel.name(),
              Character.toString(mode.letter()),
              "Channel list is full");
      return Optional.empty();
    }
    String by = request.person().nickname();
    return doneIf(
        new ModeChange(true, mode, mask.wire()), channel.add(mode, mask, by, request.room().now()));
  }

  private static Optional<ModeChange> key(Request request, Channel channel, ModeChange change) {
    Optional<String> before = channel.modes().key();
    if (!change.on()) {
      channel.setKey(Optional.empty());
      return before.map(key -> new ModeChange(false, ChannelMode.KEY, key));
    }
    if (!isKey(change.value())) {
      return invalid(request, channel, change, "This cannot be a key");
    }
    String key = Words.clip(change.value(), MAX_KEY);
    channel.setKey(Optional.of(key));
    return doneIf(
        new ModeChange(true, ChannelMode.KEY, key), !before.equals(channel.modes().key()));
  }

  /** No spaces, commas or controls, and nothing that a line cannot carry in the middle. */
  private static boolean isKey(String text) {
    return !text.isEmpty()
        && !text.startsWith(":")
        && text.codePoints().noneMatch(c -> c == ' ' || c == ',' || Character.isISOControl(c));
  }

  private static Optional<ModeChange> limit(Request request, Channel channel, ModeChange change) {
    OptionalInt before = channel.modes().limit();
    if (!change.on()) {
      channel.setLimit(OptionalInt.empty());
      return doneIf(change, before.isPresent());
    }
    if (!change.value().matches("0*[1-9]\\d{0,8}")) {
      return invalid(request, channel, change, "A limit is a number above zero");
    }
    OptionalInt limit = OptionalInt.of(Integer.parseInt(change.value()));
    channel.setLimit(limit);
    String value = Integer.toString(limit.getAsInt());
    return doneIf(new ModeChange(true, ChannelMode.LIMIT, value), !before.equals(limit));
  }

  private static Optional<ModeChange> invalid(
      Request request, Channel channel, ModeChange change, String why) {
    request
        .reply()
        .numeric(
            Numeric.ERR_INVALIDMODEPARAM,
            channel.name(),
            Character.toString(change.mode().letter()),
            change.value().isEmpty() ? "*" : change.value(),
            why);
    return Optional.empty();
  }

  private static Optional<ModeChange> doneIf(ModeChange change, boolean changed) {
    return changed ? Optional.of(change) : Optional.empty();
  }
}
