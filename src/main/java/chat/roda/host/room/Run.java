package chat.roda.host.room;

import chat.roda.irc.LineBytes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is told one after the other to the members of one channel. It is written once for each shape
 * of receiver. Most members get all of it and share the bytes; the few who get something else in
 * between (not what they said themselves, but an answer or an echo) get copies of the rest.
 */
final class Run {
  private final Channel channel;
  private final Encoder encoder;
  private final List<Item> items = new ArrayList<>();
  private final Set<Session> special = new HashSet<>();

  /** One part of the run. */
  private sealed interface Item {
    /** Something for all but one. */
    record ForOthers(Outgoing outgoing, Session origin) implements Item {}

    /** Something for one alone. */
    record ForOne(Session only, LineBytes lines) implements Item {}
  }

  Run(Channel channel, Encoder encoder) {
    this.channel = channel;
    this.encoder = encoder;
  }

  Channel channel() {
    return channel;
  }

  /** Tells all but {@code origin}. */
  void add(Outgoing outgoing, Session origin) {
    special.add(origin);
    items.add(new Item.ForOthers(outgoing, origin));
  }

  /** Tells {@code only}. */
  void addFor(Session only, byte[] bytes) {
    special.add(only);
    var lines = new LineBytes(bytes.length);
    lines.add(bytes);
    items.add(new Item.ForOne(only, lines));
  }

  /** Hands everybody what is theirs. */
  void handTo(Delivery delivery) {
    var written = new Written[encoder.shapes().size()];
    for (Person member : channel.members()) {
      for (Session session : member.connected()) {
        int index = session.shape().index();
        if (written[index] == null) {
          written[index] = new Written(session.shape());
        }
        delivery.stage(
            session,
            special.contains(session) ? written[index].only(session) : written[index].all());
      }
    }
  }

  /** What is for all but one, in one shape. */
  private final class Written {
    private static final byte[] NOTHING = {};
    private static final int USUAL_LINE = 200;

    private final LineBytes lines = new LineBytes(items.size() * USUAL_LINE);

    /** Where each item ends. */
    private final int[] ends = new int[items.size()];

    private byte[] all = NOTHING;

    Written(Shape shape) {
      for (int i = 0; i < ends.length; i++) {
        if (items.get(i) instanceof Item.ForOthers(Outgoing outgoing, Session _)) {
          encoder.write(outgoing, shape, lines);
        }
        ends[i] = lines.length();
      }
    }

    byte[] all() {
      if (all.length < lines.length()) {
        all = lines.toArray();
      }
      return all;
    }

    /** All that is not from this session, and what is for it alone. */
    byte[] only(Session session) {
      var its = new LineBytes(lines.length());
      int from = 0;
      for (int i = 0; i < ends.length; i++) {
        switch (items.get(i)) {
          case Item.ForOthers(Outgoing _, Session origin) when origin.equals(session) -> {
            its.add(lines, from, i == 0 ? 0 : ends[i - 1]);
            from = ends[i];
          }
          case Item.ForOne(Session only, LineBytes bytes) when only.equals(session) -> {
            its.add(lines, from, ends[i]);
            its.add(bytes, 0, bytes.length());
            from = ends[i];
          }
          case Item.ForOthers _, Item.ForOne _ -> {}
        }
      }
      its.add(lines, from, lines.length());
      return its.toArray();
    }
  }
}
