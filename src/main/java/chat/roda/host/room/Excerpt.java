package chat.roda.host.room;

import chat.roda.irc.LineBytes;
import chat.roda.net.Chunk;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts of lines, one after the other, that stay where they stand until they must last. */
final class Excerpt implements Chunk {
  private final List<Part> parts = new ArrayList<>(2);
  private int length;
  private Optional<Lasting> lasting = Optional.empty();

  private record Part(LineBytes lines, int from, int to) {}

  /** Adds what stands from one place to another. */
  Excerpt add(LineBytes lines, int from, int to) {
    if (to > from) {
      parts.add(new Part(lines, from, to));
      length += to - from;
    }
    return this;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void putInto(ByteBuffer out) {
    parts.forEach(part -> part.lines().put(part.from(), part.to(), out));
  }

  @Override
  public Lasting lasting() {
    if (lasting.isEmpty()) {
      byte[] bytes = new byte[length];
      putInto(ByteBuffer.wrap(bytes));
      lasting = Optional.of(Chunk.of(bytes));
    }
    return lasting.get();
  }
}
