package chat.roda.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Files and folders into which the other users of this computer cannot look. On Windows the folders
 * are as the person's own folder, in which they lie. Any thread; blocks on the disk.
 */
public final class OwnerOnly {
  private static final System.Logger LOG = System.getLogger(OwnerOnly.class.getName());
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes a folder that is not there; one that is there stays as it is. */
  public static void makeFolder(Path folder) throws IOException {
    FileAttribute<?>[] closed =
        isPosix()
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
            : new FileAttribute<?>[0];
    Files.createDirectories(folder, closed);
  }

  /**
   * Makes a folder, or closes one of the program's own that is there, as far as that is allowed.
   */
  public static void closeFolder(Path folder) {
    try {
      makeFolder(folder);
      if (isPosix() && !Files.getPosixFilePermissions(folder).equals(FOLDER)) {
        Files.setPosixFilePermissions(folder, FOLDER);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "Others may be able to look into it: {0}", e.toString());
    }
  }

  /** Makes an empty file that is not there yet. */
  static void createFile(Path file) throws IOException {
    if (isPosix()) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
      return;
    }
    Files.createFile(file);
    AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (view != null) {
      view.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(view.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
