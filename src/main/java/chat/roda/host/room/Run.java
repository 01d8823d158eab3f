package chat.roda.host.room;

import chat.roda.irc.LineBytes;
import chat.roda.net.Chunk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What is told one after the other to the members of one channel, who stay the same meanwhile. It
 * is written at once, for each shape of receiver. Most members get all of it and share the bytes;
 * the few who get something else in between (not what they said themselves, but an answer or an
 * echo) get copies of the rest.
 */
final class Run {
  private final Channel channel;
  private final Encoder encoder;

  /** One for each shape that a member has, by its index. */
  private final Written[] byShape;

  private final List<Written> written = new ArrayList<>();

  Run(Channel channel, Encoder encoder) {
    this.channel = channel;
    this.encoder = encoder;
    this.byShape = new Written[encoder.shapes().size()];
    for (Person member : channel.members()) {
      for (Session session : member.connected()) {
        Shape shape = session.shape();
        if (byShape[shape.index()] == null) {
          byShape[shape.index()] = new Written(shape, encoder.spare());
          written.add(byShape[shape.index()]);
        }
      }
    }
  }

  Channel channel() {
    return channel;
  }

  /** Tells all but {@code origin}, who need not be a member. */
  void add(Outgoing outgoing, Session origin) {
    for (Written each : written) {
      int from = each.lines.length();
      encoder.write(outgoing, each.shape, each.lines);
      if (each.shape.equals(origin.shape())) {
        each.cut(origin, from);
      }
    }
  }

  /** Tells {@code only}, who is a member. */
  void addFor(Session only, byte[] bytes) {
    Written its = byShape[only.shape().index()];
    its.cut(only, its.lines.length()).instead.add(bytes);
  }

  /** Hands everybody what is theirs. */
  void handTo(BiConsumer<Session, Chunk> delivery) {
    written.forEach(each -> each.all.add(each.lines, 0, each.lines.length()));
    for (Person member : channel.members()) {
      for (Session session : member.connected()) {
        Written its = byShape[session.shape().index()];
        delivery.accept(session, its.special.contains(session) ? its.only(session) : its.all);
      }
    }
    written.forEach(each -> encoder.spare().giveBack(each.lines));
  }

  /** What one member gets in place of some of the lines. */
  private static final class Cut {
    private final Session session;
    private final int from;
    private int to;
    private final LineBytes instead = new LineBytes(0);

    Cut(Session session, int from) {
      this.session = session;
      this.from = from;
    }

    boolean isBefore(Session other, int from) {
      return session.equals(other) && to == from;
    }
  }

  /** What is for all but one, in one shape. */
  private static final class Written {
    private final Shape shape;
    private final LineBytes lines;
    private final List<Cut> cuts = new ArrayList<>();

    /** Those who do not get all. */
    private final Set<Session> special = new HashSet<>();

    /** Whatever was written, once it is all there. */
    private final Excerpt all = new Excerpt();

    Written(Shape shape, SpareLines spare) {
      this.shape = shape;
      this.lines = spare.take();
    }

    /**
     * Cuts out what was written since {@code from}: with what was cut right before, if anything.
     */
    Cut cut(Session session, int from) {
      if (cuts.isEmpty() || !cuts.getLast().isBefore(session, from)) {
        cuts.add(new Cut(session, from));
        special.add(session);
      }
      cuts.getLast().to = lines.length();
      return cuts.getLast();
    }

    /** All that is not from this session, and what is for it alone. */
    Chunk only(Session session) {
      var only = new Excerpt();
      int from = 0;
      for (Cut cut : cuts) {
        if (cut.session.equals(session)) {
          only.add(lines, from, cut.from).add(cut.instead, 0, cut.instead.length());
          from = cut.to;
        }
      }
      return only.add(lines, from, lines.length());
    }
  }
}
