import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code .deb}, {@code .rpm} and {@code .tar.gz}. Every file belongs to its package and nothing is
 * run at the installation, so that nothing is left when it is taken away.
 */
final class LinuxPackages {
  /** Of Debian and Ubuntu, the names before and after the change of the time's size. */
  private static final String DEBIAN_NEEDS =
      "libc6, libgtk-3-0t64 | libgtk-3-0, libxtst6, libxxf86vm1, libgl1, fonts-dejavu-core |"
          + " fonts-freefont-ttf";

  private static final String FEDORA_NEEDS = "gtk3, libXtst, libXxf86vm, libglvnd-glx";

  private final About about;
  private final Path tree;

  LinuxPackages(About about) {
    this.about = about;
    this.tree = about.target("packages-tree");
  }

  List<Path> make(Path image, Path packages) throws IOException, InterruptedException {
    layOut(image);
    List<Path> made = new ArrayList<>();
    made.add(tarGz(packages));
    if (Tools.has("dpkg-deb")) {
      made.add(deb(packages));
    } else {
      System.out.println("no .deb: there is no dpkg-deb here");
    }
    if (Tools.has("rpmbuild")) {
      made.add(rpm(packages));
    } else {
      System.out.println("no .rpm: there is no rpmbuild here (apt install rpm)");
    }
    return made;
  }

  private void layOut(Path image) throws IOException {
    Tools.delete(tree);
    Tools.copy(image, tree.resolve("usr/lib/roda"));
    Path bin = Files.createDirectories(tree.resolve("usr/bin"));
    Files.createSymbolicLink(bin.resolve(About.NAME), Path.of("../lib/roda/bin/roda"));
    fill("chat.roda.desktop", "usr/share/applications");
    fill("chat.roda.metainfo.xml", "usr/share/metainfo");
    fill("roda", "etc/ufw/applications.d");
    Path licence = tree.resolve("usr/share/doc/roda/copyright");
    Files.createDirectories(licence.getParent());
    Files.copy(about.project().resolve("LICENSE"), licence);
    for (int size : Icons.SIZES) {
      icon("roda-" + size + ".png", size + "x" + size, "png");
    }
    icon("roda.svg", "scalable", "svg");
    makeReadable();
  }

  private void icon(String file, String size, String ending) throws IOException {
    Path to =
        tree.resolve("usr/share/icons/hicolor").resolve(size).resolve("apps/chat.roda." + ending);
    Files.createDirectories(to.getParent());
    Files.copy(about.icon(file), to);
  }

  private void fill(String file, String folder) throws IOException {
    templates().fill("linux/" + file, tree.resolve(folder).resolve(file));
  }

  private Templates templates() {
    return new Templates(
        about,
        Map.of(
            "schemes",
            Templates.links("x-scheme-handler/%s;"::formatted, ""),
            "tree",
            tree.toString(),
            "needs",
            FEDORA_NEEDS));
  }

  /** Whatever the one who builds keeps for themselves, a package is for everybody. */
  private void makeReadable() throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path file : all.filter(it -> !Files.isSymbolicLink(it)).toList()) {
        boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
        Files.setPosixFilePermissions(
            file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private Path tarGz(Path packages) throws IOException, InterruptedException {
    Path file = packages.resolve(About.NAME + "-" + about.version() + "-linux-x64.tar.gz");
    Tools.run(
        tree.resolve("usr/lib"),
        List.of(
            "tar", "--owner=0", "--group=0", "-I", "gzip -9n", "-cf", file.toString(), About.NAME));
    return file;
  }

  private Path deb(Path packages) throws IOException, InterruptedException {
    Path folder = about.target("packages-deb");
    Tools.delete(folder);
    Tools.copy(tree, folder);
    Path control = Files.createDirectories(folder.resolve("DEBIAN"));
    Files.writeString(
        control.resolve("control"),
        """
        Package: roda
        Version: %s
        Section: net
        Priority: optional
        Architecture: amd64
        Maintainer: %s <roda@localhost>
        Depends: %s
        Installed-Size: %d
        Description: %s
         Open Roda, choose a nickname, and host a room or join one by its address.
         IRC clients come into the same room.
        """
            .formatted(
                about.version(), About.VENDOR, DEBIAN_NEEDS, size(tree) / 1024, About.SUMMARY));
    Files.writeString(control.resolve("conffiles"), "/etc/ufw/applications.d/roda\n");
    Path file = packages.resolve(About.NAME + "_" + about.version() + "_amd64.deb");
    Tools.run(
        about.project(),
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z6",
            "--build",
            folder.toString(),
            file.toString()));
    return file;
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private Path rpm(Path packages) throws IOException, InterruptedException {
    Path folder = about.target("packages-rpm");
    Tools.delete(folder);
    Path spec = folder.resolve("roda.spec");
    templates().fill("linux/roda.spec", spec);
    Tools.run(
        about.project(),
        List.of(
            "rpmbuild",
            "-bb",
            "--quiet",
            "--define=_topdir " + folder,
            "--define=_binary_payload w6T0.xzdio",
            "--define=_rpmdir " + packages,
            "--define=_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm",
            spec.toString()));
    return packages.resolve(About.NAME + "-" + about.version() + ".x86_64.rpm");
  }
}
