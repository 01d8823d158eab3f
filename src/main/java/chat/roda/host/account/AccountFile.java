package chat.roda.host.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines that only grows. A crash while one was added may have left a part of it at the
 * end, without its line end: nobody was told that it is kept. Not thread-safe.
 */
final class AccountFile {
  private static final char LINE_END = '\n';

  private final Path path;

  AccountFile(Path path) {
    this.path = path;
  }

  /**
   * All whole lines; where there is no file, none.
   *
   * @throws FileSystemException where they cannot be read; its message begins with the path
   */
  List<String> read() throws FileSystemException {
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return text.substring(0, text.lastIndexOf(LINE_END) + 1).lines().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (FileSystemException e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw wrong("UTF-8");
    } catch (IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** What is to be thrown where the content makes no sense. */
  FileSystemException wrong(String reason) {
    return new FileSystemException(path.toString(), null, reason);
  }

  /** Adds a line, in place of a part of one. Blocks until the system has it. */
  void add(String line) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (var channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = endOfLines(channel);
      channel.truncate(end).position(end);
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + LINE_END);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private static long endOfLines(FileChannel channel) throws IOException {
    long end = channel.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    while (end > 0) {
      channel.read(last.clear(), end - 1);
      if (last.get(0) == LINE_END) {
        break;
      }
      end--;
    }
    return end;
  }
}
