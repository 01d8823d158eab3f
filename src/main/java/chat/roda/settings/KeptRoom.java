package chat.roda.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept of a room from one start of the program to the next.
 *
 * @param address as a person would type it
 * @param name what the room calls itself
 * @param inside whether the person is in it, so that they are again after the next start
 * @param own whether it is hosted by this program
 * @param channels those that the person was in, besides the lobby
 * @param order the names of conversations as the person arranged them; empty for the usual order
 * @param closed the people with whom the person closed the conversation
 * @param folded whether the side bar shows it without its conversations
 * @param shown the name of the conversation that was shown last; empty where that is not known
 */
public record KeptRoom(
    String address,
    String name,
    boolean inside,
    boolean own,
    List<String> channels,
    List<String> order,
    List<String> closed,
    boolean folded,
    String shown) {
  /** How many names each list has at most. */
  public static final int MAX_NAMES = 200;

  public KeptRoom {
    channels = bounded(channels);
    order = bounded(order);
    closed = bounded(closed);
  }

  private static List<String> bounded(List<String> names) {
    return names.stream().limit(MAX_NAMES).toList();
  }

  /** One of which nothing is known but where it is. */
  static KeptRoom at(String address) {
    return new KeptRoom(address, address, false, false, List.of(), List.of(), List.of(), false, "");
  }

  /** The person is in it, under that name. */
  public KeptRoom entered(String nowCalled, boolean ownNow) {
    return new KeptRoom(address, nowCalled, true, ownNow, channels, order, closed, folded, shown);
  }

  /** The person left it. */
  public KeptRoom left() {
    return new KeptRoom(address, name, false, own, channels, order, closed, folded, shown);
  }

  /** The person is in that channel, or no longer. */
  public KeptRoom withChannel(String channel, boolean now) {
    return new KeptRoom(
        address, name, inside, own, changed(channels, channel, now), order, closed, folded, shown);
  }

  public KeptRoom withOrder(List<String> names) {
    return new KeptRoom(address, name, inside, own, channels, names, closed, folded, shown);
  }

  /** The person closed the conversation with somebody, or opened it again. */
  public KeptRoom withClosed(String person, boolean now) {
    return new KeptRoom(
        address, name, inside, own, channels, order, changed(closed, person, now), folded, shown);
  }

  public KeptRoom withFolded(boolean now) {
    return new KeptRoom(address, name, inside, own, channels, order, closed, now, shown);
  }

  /** That conversation is shown. */
  public KeptRoom withShown(String conversation) {
    return new KeptRoom(address, name, inside, own, channels, order, closed, folded, conversation);
  }

  private static List<String> changed(List<String> names, String name, boolean now) {
    Stream<String> others = names.stream().filter(other -> !other.equalsIgnoreCase(name));
    return (now ? Stream.concat(Stream.of(name), others) : others).toList();
  }
}
