package chat.roda.host.command.metadata;

import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Metadata;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Session;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of whom something is said. */
public sealed interface MetadataSubject {
  /** Everybody sees everything. */
  String VISIBILITY = "*";

  String name();

  Metadata metadata();

  boolean isReadableBy(Person asker);

  boolean isWritableBy(Person asker);

  /** Those who are told of changes if they wish. */
  Collection<Session> audience();

  /** Gives the asker all it subscribed to. */
  void sync(Request request);

  /** A person. */
  record OfPerson(Person person) implements MetadataSubject {
    @Override
    public String name() {
      return person.nicknameOrStar();
    }

    @Override
    public Metadata metadata() {
      return person.metadata();
    }

    @Override
    public boolean isReadableBy(Person asker) {
      return true;
    }

    @Override
    public boolean isWritableBy(Person asker) {
      return asker.equals(person) || asker.is(UserMode.OPERATOR);
    }

    @Override
    public Collection<Session> audience() {
      return person.around();
    }

    @Override
    public void sync(Request request) {
      List<MetadataSubject> subjects =
          person.equals(request.person())
              ? person.neighbours().stream().<MetadataSubject>map(OfPerson::new).toList()
              : List.of(this);
      tellSubscribed(request, this, subjects);
    }
  }

  /** A channel. */
  record OfChannel(Channel channel) implements MetadataSubject {
    @Override
    public String name() {
      return channel.name();
    }

    @Override
    public Metadata metadata() {
      return channel.metadata();
    }

    @Override
    public boolean isReadableBy(Person asker) {
      boolean open =
          !channel.has(ChannelMode.INVITE_ONLY)
              && !channel.has(ChannelMode.SECRET)
              && channel.modes().key().isEmpty();
      return open || channel.has(asker) || asker.is(UserMode.OPERATOR);
    }

    @Override
    public boolean isWritableBy(Person asker) {
      return Powers.has(asker, channel, Rank.OPERATOR);
    }

    @Override
    public Collection<Session> audience() {
      return Person.sessionsOf(channel.members());
    }

    @Override
    public void sync(Request request) {
      List<MetadataSubject> subjects =
          Stream.concat(
                  Stream.<MetadataSubject>of(this),
                  channel.members().stream()
                      .filter(member -> !member.equals(request.person()))
                      .<MetadataSubject>map(OfPerson::new))
              .toList();
      tellSubscribed(request, this, subjects);
    }
  }

  /** The one that a command names first; else the asker is told that there is none. */
  static Optional<MetadataSubject> of(Request request) {
    String name = request.param(0);
    if (name.equals("*")) {
      return Optional.of(new OfPerson(request.person()));
    }
    if (!request.session().isRegistered()) {
      refuse(request);
      return Optional.empty();
    }
    Optional<MetadataSubject> subject =
        request
            .room()
            .channel(name)
            .<MetadataSubject>map(OfChannel::new)
            .or(() -> request.room().person(name).map(OfPerson::new));
    if (subject.isEmpty()) {
      refuse(request);
    }
    return subject;
  }

  static void refuse(Request request) {
    request
        .reply()
        .fail(Verb.METADATA.wire(), "INVALID_TARGET", request.param(0), "Invalid target");
  }

  /** Tells what a key has for a value, or that it has none. */
  default void tell(Reply reply, String key) {
    metadata()
        .get(key)
        .ifPresentOrElse(
            value -> reply.numeric(Numeric.RPL_KEYVALUE, name(), key, VISIBILITY, value),
            () -> reply.numeric(Numeric.RPL_KEYNOTSET, name(), key, "key is not set"));
  }

  /** Tells those who subscribed to these keys, but not the asker. */
  default void announce(Request request, Collection<String> keys) {
    for (Session other : audience()) {
      if (!other.equals(request.session()) && other.has(Capability.METADATA)) {
        var reply = new Reply(request.room(), other, Message.of(Verb.METADATA));
        keys.stream().filter(other.subscriptions()::contains).forEach(key -> tell(reply, key));
        reply.send();
      }
    }
  }

  /** Who comes into a channel is told what is said of it and of those in it. */
  static void syncOnJoin(Request request, Channel channel) {
    Session session = request.session();
    if (session.has(Capability.METADATA) && !session.subscriptions().isEmpty()) {
      new OfChannel(channel).sync(request);
    }
  }

  /** And they are told what is said of who comes. */
  static void announceOnJoin(Request request) {
    var own = new OfPerson(request.person());
    if (!own.metadata().values().isEmpty()) {
      own.announce(request, own.metadata().values().keySet());
    }
  }

  private static void tellSubscribed(
      Request request, MetadataSubject about, List<MetadataSubject> subjects) {
    request.reply().beginBatch("metadata", about.name());
    for (MetadataSubject subject : subjects) {
      for (String key : request.session().subscriptions()) {
        if (subject.metadata().get(key).isPresent()) {
          subject.tell(request.reply(), key);
        }
      }
    }
    request.reply().endBatch();
  }
}
