package org.spira.api.web.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder through which uploads travel, this process's alone and for its owner only. What a
 * killed process left is swept when the next one starts: a process holds a lock beside its folder
 * for as long as it lives.
 */
public final class UploadSpool implements AutoCloseable {

  /** The servlet context's attribute that holds the folder, a {@link Path}. */
  public static final String ATTRIBUTE = UploadSpool.class.getName();

  private static final String LOCK = ".lock";
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /** Locks of this process: to look at one would let go of it, as the system counts them. */
  private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final Path lockFile;
  private final FileChannel channel;

  private UploadSpool(Path folder, Path lockFile, FileChannel channel) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Sweeps what is left of processes that have died, and makes a folder of our own.
   *
   * @throws IOException if the folder of all cannot be written to
   */
  static synchronized UploadSpool in(Path all) throws IOException {
    createForOwner(all);
    // one at a time: nobody's fresh lock file may be taken for a dead one's
    try (FileChannel turn = open(all.resolve("turn"))) {
      turn.lock();
      sweep(all);
      String name = UUID.randomUUID().toString();
      Path lockFile = all.resolve(name + LOCK);
      FileChannel channel = open(lockFile);
      channel.lock();
      HERE.add(lockFile);
      return new UploadSpool(createForOwner(all.resolve(name)), lockFile, channel);
    }
  }

  /** Where uploads are spooled. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    channel.close();
    Files.deleteIfExists(lockFile);
    HERE.remove(lockFile);
  }

  private static void sweep(Path all) throws IOException {
    try (Stream<Path> files = Files.list(all)) {
      List<Path> locks = files.filter(file -> file.toString().endsWith(LOCK)).toList();
      for (Path lock : locks) {
        sweepIfDead(lock);
      }
    }
  }

  private static void sweepIfDead(Path lockFile) throws IOException {
    if (HERE.contains(lockFile)) {
      return;
    }
    try (FileChannel channel = open(lockFile);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        String name = lockFile.getFileName().toString();
        FileSystemUtils.deleteRecursively(
            lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length())));
        Files.deleteIfExists(lockFile);
      }
    }
  }

  private static Path createForOwner(Path folder) throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? Files.createDirectories(folder, OWNER_ONLY)
        : Files.createDirectories(folder);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
