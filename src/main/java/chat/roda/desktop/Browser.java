package chat.roda.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Opens addresses in the person's browser, which runs as if it had been opened by the desktop: what
 * the package's launcher sets in the environment is for this program alone. Any thread; the browser
 * is not waited for.
 */
public final class Browser {
  /** As in {@code packaging/linux/launcher}. */
  static final Map<String, String> OF_LAUNCHER =
      Map.of(
          "GDK_GL", "disable",
          "GLIBC_TUNABLES", "glibc.malloc.hugetlb=1:glibc.malloc.arena_max=1",
          "DBUS_SESSION_BUS_ADDRESS", "disabled:");

  private final List<String> opener;
  private final Consumer<String> otherwise;

  /**
   * A way to the browser.
   *
   * @param opener the program that opens an address, and its options before that; empty for none
   * @param otherwise opens an address where there is no such program
   */
  Browser(List<String> opener, Consumer<String> otherwise) {
    this.opener = opener;
    this.otherwise = otherwise;
  }

  /**
   * That of the system that this runs on: by xdg-open on Linux.
   *
   * @param otherwise opens an address on other systems, and where there is no xdg-open
   */
  public static Browser ofThisMachine(Consumer<String> otherwise) {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    return new Browser(linux ? List.of("xdg-open") : List.of(), otherwise);
  }

  /** Opens an address, which must have its scheme. */
  public void open(String address) {
    if (opener.isEmpty()) {
      otherwise.accept(address);
      return;
    }
    var program = new ProcessBuilder(new ArrayList<>(opener));
    program.command().add(address);
    program.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    OF_LAUNCHER.forEach(program.environment()::remove);
    try {
      program.start();
    } catch (IOException e) {
      otherwise.accept(address);
    }
  }
}
