package chat.roda.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * What was written last, outside the heap. The system cannot write what is in the heap, so that the
 * JDK copies it each time; here what many are sent is copied once. One thread.
 */
final class SharedCopy {
  private static final int SIZE = 1024 * 1024;

  private ByteBuffer copy = ByteBuffer.allocate(0);
  private Chunk copied = Chunk.of(new byte[0]);

  /**
   * Writes what the channel takes at once, from the beginning.
   *
   * @return how many bytes that were
   */
  int write(WritableByteChannel channel, Chunk chunk) throws IOException {
    if (!chunk.equals(copied)) {
      copied = chunk;
      fill(chunk);
    }
    return channel.write(copy.position(0));
  }

  private void fill(Chunk chunk) {
    if (copy.capacity() == 0) {
      copy = ByteBuffer.allocateDirect(SIZE);
    }
    copy.clear();
    if (chunk.length() > SIZE) {
      copy.put(chunk.lasting().from(0, SIZE));
    } else {
      chunk.putInto(copy);
    }
    copy.flip();
  }
}
