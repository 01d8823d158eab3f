package chat.roda.host.room;

import chat.roda.history.ConversationKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A channel and who is in it. The hub's thread alone. */
public final class Channel {
  private final Instant created;
  private final Map<Person, Ranks> members = new LinkedHashMap<>();
  private final ChannelModes modes = new ChannelModes();

  /** Who may not speak because of a ban, as far as it was found out since a list changed. */
  private final Map<Person, Boolean> silenced = new HashMap<>();

  private final Metadata metadata = new Metadata();
  private String name;
  private String key;
  private Optional<Topic> topic = Optional.empty();

  /** What the channel is about. */
  public record Topic(String text, String setBy, Instant at) {}

  Channel(String name, Instant created) {
    this.created = created;
    rename(name);
  }

  /** As whoever came first spelt it. */
  public String name() {
    return name;
  }

  /** What is said of it. */
  public Metadata metadata() {
    return metadata;
  }

  void rename(String name) {
    this.name = name;
    this.key = ConversationKey.ofChannel(name);
  }

  /** Under which key what is said in it is kept. */
  String key() {
    return key;
  }

  public Instant created() {
    return created;
  }

  /** In the order in which they came. */
  public Collection<Person> members() {
    return Collections.unmodifiableCollection(members.keySet());
  }

  public boolean has(Person person) {
    return members.containsKey(person);
  }

  /** The ranks of a member; of anybody else, none. */
  public Ranks ranksOf(Person person) {
    return members.getOrDefault(person, Ranks.NONE);
  }

  /** Gives a member a rank or takes it, and tells whether that changed anything. */
  public boolean rank(Person member, Rank rank, boolean on) {
    Ranks before = ranksOf(member);
    Ranks after = on ? before.with(rank) : before.without(rank);
    members.replace(member, after);
    return !before.equals(after);
  }

  public ChannelModes modes() {
    return modes;
  }

  public boolean has(ChannelMode flag) {
    return modes.has(flag);
  }

  /** Sets a flag or takes it away, and tells whether that changed anything. */
  public boolean set(ChannelMode flag, boolean on) {
    return modes.set(flag, on);
  }

  public void setKey(Optional<String> key) {
    modes.setKey(key);
  }

  public void setLimit(OptionalInt limit) {
    modes.setLimit(limit);
  }

  /** Adds to a list, and tells whether that changed anything. */
  public boolean add(ChannelMode list, Mask mask, String setBy, Instant at) {
    silenced.clear();
    return modes.list(list).add(mask, setBy, at);
  }

  /** Takes from a list; the entry as it was, if there was one. */
  public Optional<Mask> remove(ChannelMode list, Mask mask) {
    silenced.clear();
    return modes.list(list).remove(mask).map(MaskList.Item::mask);
  }

  /** Whether a ban keeps this person out. */
  public boolean bans(Person person) {
    return modes.list(ChannelMode.BAN).means(person, mask -> !(mask instanceof Mask.Mute))
        && !modes.list(ChannelMode.EXCEPTION).means(person, mask -> !(mask instanceof Mask.Mute));
  }

  /** Whether this person may not speak: banned or mute, and not above it by a rank. */
  public boolean silences(Person person) {
    if (modes.list(ChannelMode.BAN).isEmpty() || ranksOf(person).isAtLeast(Rank.VOICE)) {
      return false;
    }
    return has(person)
        ? silenced.computeIfAbsent(person, this::isBannedFromSpeaking)
        : isBannedFromSpeaking(person);
  }

  private boolean isBannedFromSpeaking(Person person) {
    return modes.list(ChannelMode.BAN).means(person, mask -> true)
        && !modes.list(ChannelMode.EXCEPTION).means(person, mask -> true);
  }

  /** Whether this person needs no invitation. */
  public boolean invites(Person person) {
    return modes.list(ChannelMode.INVITE_EXCEPTION).means(person, mask -> true);
  }

  /** A person's name, address or account is another: what was found out counts no more. */
  void forget(Person person) {
    silenced.remove(person);
  }

  public Optional<Topic> topic() {
    return topic;
  }

  void add(Person person, Ranks ranks) {
    members.put(person, ranks);
  }

  void remove(Person person) {
    members.remove(person);
    silenced.remove(person);
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  void setTopic(Optional<Topic> topic) {
    this.topic = topic;
  }
}
