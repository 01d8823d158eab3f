package chat.roda.net;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Looks into an outbox that nobody writes from. */
public final class Waiting {
  private Waiting() {}

  /** Ends the outbox, and gives all that waited in it. */
  public static byte[] in(Outbox outbox) {
    outbox.finish();
    var all = new ByteArrayOutputStream();
    try {
      for (ByteBuffer[] some = outbox.take(); some.length > 0; some = outbox.take()) {
        for (ByteBuffer chunk : some) {
          all.writeBytes(chunk.array());
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return all.toByteArray();
  }
}
