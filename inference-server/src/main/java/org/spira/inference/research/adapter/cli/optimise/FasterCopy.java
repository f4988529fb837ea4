package org.spira.inference.research.adapter.cli.optimise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.springframework.util.FileSystemUtils;

/**
 * A copy of a model's folder that appears under its name only when it is as it should be.
 *
 * @param target where it is to be
 * @param draft where it is until then
 */
record FasterCopy(Path target, Path draft) implements AutoCloseable {

  /**
   * A copy of this folder.
   *
   * @throws UsageException if something is there already
   */
  static FasterCopy of(Path folder, Path target) {
    Path whole = target.toAbsolutePath().normalize();
    Path draft = whole.resolveSibling(whole.getFileName() + ".draft");
    if (Files.exists(whole) || Files.exists(draft)) {
      throw new UsageException(
          whole + " or " + draft.getFileName() + " beside it is there already");
    }
    try {
      FileSystemUtils.copyRecursively(folder, draft);
    } catch (IOException e) {
      throw new FailedException(draft + " cannot be written: " + e.getMessage());
    }
    return new FasterCopy(whole, draft);
  }

  void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be written: " + e.getMessage());
    }
  }

  /** Gives it its name. */
  void keep() {
    try {
      Files.move(draft, target);
    } catch (IOException e) {
      throw new FailedException(target + " cannot be written: " + e.getMessage());
    }
  }

  /** Deletes what was not kept. */
  @Override
  public void close() {
    try {
      boolean unused = FileSystemUtils.deleteRecursively(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(draft + " cannot be deleted", e);
    }
  }
}
