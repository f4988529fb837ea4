package org.spira.inference.models.adapter.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.application.port.RegisteredVersion;

/** A cache in a folder, and downloads into it. */
abstract class CacheInAFolder {

  static final RegisteredVersion ONE = new RegisteredVersion("lungs", "1", "s3://a\\b");

  @TempDir Path root;
  final AtomicInteger downloads = new AtomicInteger();

  FolderModelCache cache() {
    return new FolderModelCache(root);
  }

  void download(Path target) {
    downloads.incrementAndGet();
    write(target, "MLmodel", "flavors:");
    write(target, "data/weights.bin", "0123");
  }

  static void write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
