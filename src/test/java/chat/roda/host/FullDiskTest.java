package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chat.roda.host.Witness.Shown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program on a disk of a few megabytes that fills up: a file system in memory, in a namespace
 * of its own, as the system lets anybody have on most Linuxes.
 */
class FullDiskTest {
  private static final String DISK = "mount -t tmpfs -o size=6m tmpfs \"$0\" && exec \"$@\"";
  private static final int EACH = 30;

  @TempDir private Path folder;
  private Path disk;

  @BeforeEach
  void makeDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(canMount(), "this system lets nobody mount a file system");
  }

  private List<String> onDisk() {
    return List.of("unshare", "-rm", "sh", "-c", DISK, disk.toString());
  }

  private boolean canMount() throws InterruptedException {
    try {
      var command = Stream.concat(onDisk().stream(), Stream.of("true")).toList();
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void fill(Path filler) throws IOException {
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] some = new byte[1024];
      while (true) {
        out.write(some);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  private static void say(WireClient ana, WireClient bruno, String what) throws IOException {
    for (int i = 0; i < EACH; i++) {
      ana.send("PRIVMSG #lobby :" + what + " " + i);
      bruno.expect("ana: " + what + " " + i);
    }
  }

  @Test
  void theRoomGoesOnTellsEverybodyAndStoresItAllWhenThereIsRoomAgain() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("copy").resolve("rooms"));
    try (var host = new HostProcess(onDisk(), "--no-limits", "--data=" + disk, "--name=Ana's")) {
      var ana = new WireClient(host.port());
      ana.send("NICK ana", "USER a 0 * :a", "JOIN #lobby");
      ana.expect(".* 366 .*");
      var bruno = new WireClient(host.port());
      bruno.send("bruno");
      bruno.expect("Welcome to .*");
      ana.expect(".* JOIN .*");
      say(ana, bruno, "before");
      Path filler = host.seenByIt(disk).resolve("filler");
      fill(filler);
      say(ana, bruno, "full " + "x".repeat(400));
      ana.expect(".* NOTICE ana :The disk of the host is full: .*");
      Files.delete(filler);
      ana.expect(".* NOTICE ana :What is said is stored again\\.");
      bruno.expect("What is said is stored again\\.");
      say(ana, bruno, "after");
      try (Stream<Path> files = Files.list(host.seenByIt(disk).resolve("rooms"))) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName().toString()));
        }
      }
      ana.close();
      bruno.close();
    }
    try (var again = new HostProcess("--data=" + copy.getParent(), "--name=Ana's");
        var reader = new Witness(again.port(), "reader")) {
      List<String> expected =
          Stream.of("before ", "full " + "x".repeat(400) + " ", "after ")
              .flatMap(what -> IntStream.range(0, EACH).mapToObj(i -> what + i))
              .toList();
      assertThat(reader.history().stream().map(Shown::text).toList()).isEqualTo(expected);
    }
  }
}
