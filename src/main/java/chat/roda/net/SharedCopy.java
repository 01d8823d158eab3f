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
   * Writes what the channel takes.
   *
   * @param chunk of an array that is never changed
   */
  // It must be the same array, not an equal one; and chunks are made by wrapping arrays.
  @SuppressWarnings({"ReferenceEquality", "ByteBufferBackingArray"})
  int write(WritableByteChannel channel, ByteBuffer chunk) throws IOException {
    byte[] array = chunk.array();
    if (array != copied) {
      // Whoever takes the end of something is slow, and mostly the only one who is sent that.
      if (array.length > SIZE || chunk.position() > 0) {
        return channel.write(chunk);
      }
      if (copy.capacity() == 0) {
        copy = ByteBuffer.allocateDirect(SIZE);
      }
      copy.clear().put(array);
      copied = array;
    }
    copy.limit(chunk.limit()).position(chunk.position());
    int written = channel.write(copy);
    chunk.position(chunk.position() + written);
    return written;
  }
}
