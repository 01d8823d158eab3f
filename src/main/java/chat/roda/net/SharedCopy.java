package chat.roda.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * The last array that was written, outside the heap. The system cannot write what is in the heap,
 * so that the JDK copies it each time; here what many are sent is copied once. One thread.
 */
final class SharedCopy {
  private static final int SIZE = 1024 * 1024;
  private static final byte[] NOTHING = {};

  private ByteBuffer copy = ByteBuffer.allocate(0);
  private byte[] copied = NOTHING;

  /**
   * Writes what the channel takes at once, from the beginning.
   *
   * @param array is never changed
   * @return how many bytes that were
   */
  // It must be the same array, not an equal one.
  @SuppressWarnings("ReferenceEquality")
  int write(WritableByteChannel channel, byte[] array) throws IOException {
    int length = Math.min(array.length, SIZE);
    if (array != copied) {
      if (copy.capacity() == 0) {
        copy = ByteBuffer.allocateDirect(SIZE);
      }
      copy.clear().put(array, 0, length);
      copied = array;
    }
    return channel.write(copy.limit(length).position(0));
  }
}
