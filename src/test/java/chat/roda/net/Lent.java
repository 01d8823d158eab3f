package chat.roda.net;

import java.nio.ByteBuffer;

/** Bytes that stand where others will be written as soon as they are sent. */
final class Lent implements Chunk {
  private final byte[] place;

  Lent(byte[] place) {
    this.place = place;
  }

  @Override
  public int length() {
    return place.length;
  }

  @Override
  public void putInto(ByteBuffer out) {
    out.put(place);
  }

  @Override
  public Lasting lasting() {
    return Chunk.of(place.clone());
  }
}
