package chat.roda.host.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is told one after the other to the members of one channel. Most members get all of it: its
 * bytes are joined once for each shape, and shared. The few who get something else in between
 * (their own echo, an answer) get their own.
 */
final class Run {
  private static final byte[] NOTHING = {};

  private final Channel channel;
  private final Encoder encoder;
  private final List<Item> items = new ArrayList<>();
  private final Set<Session> special = new HashSet<>();

  /** One part of the run. */
  private interface Item {
    /** What {@code member} gets of it, if anything. */
    byte[] bytesFor(Session member);
  }

  Run(Channel channel, Encoder encoder) {
    this.channel = channel;
    this.encoder = encoder;
  }

  Channel channel() {
    return channel;
  }

  /** Tells all but {@code origin}; each shape's bytes are made when they are first needed. */
  void add(Outgoing outgoing, Session origin) {
    byte[][] encoded = new byte[encoder.shapes().size()][];
    special.add(origin);
    items.add(member -> {
      if (member.equals(origin)) {
        return NOTHING;
      }
      int index = member.shape().index();
      if (encoded[index] == null) {
        encoded[index] = encoder.encode(outgoing, member.shape());
      }
      return encoded[index];
    });
  }

  /** Tells {@code only}. */
  void addFor(Session only, byte[] bytes) {
    special.add(only);
    items.add(member -> member.equals(only) ? bytes : NOTHING);
  }

  /** Hands everybody what is theirs. */
  void handTo(Delivery delivery) {
    byte[][] shared = new byte[encoder.shapes().size()][];
    for (Person member : channel.members()) {
      for (Session session : member.connected()) {
        delivery.stage(
            session, special.contains(session) ? bytesFor(session) : shared(session, shared));
      }
    }
  }

  private byte[] shared(Session session, byte[][] shared) {
    int index = session.shape().index();
    if (shared[index] == null) {
      shared[index] = bytesFor(session);
    }
    return shared[index];
  }

  private static byte[] joined(byte[][] parts, int length) {
    var bytes = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, bytes, at, part.length);
      at += part.length;
    }
    return bytes;
  }

  private byte[] bytesFor(Session member) {
    if (items.size() == 1) {
      return items.getFirst().bytesFor(member);
    }
    var parts = new byte[items.size()][];
    int length = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = items.get(i).bytesFor(member);
      length += parts[i].length;
    }
    return joined(parts, length);
  }
}
