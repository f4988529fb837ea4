package org.spira.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.shared.NeighbourAwayException;

/** Attempts as one small file for each inference, so that a killed process leaves its mark. */
final class FileAttempts implements AttemptMarks {

  private static final OpenOption[] SYNCED = {
    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC
  };

  private final Path folder;

  FileAttempts(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized int begin(String inferenceId) {
    try {
      PrivateFiles.createDirectories(folder);
      Path file = folder.resolve(inferenceId);
      int begun = counted(file) + 1;
      PrivateFiles.createIfMissing(file);
      Files.writeString(file, Integer.toString(begun), StandardCharsets.US_ASCII, SYNCED);
      return begun;
    } catch (IOException e) {
      throw new NeighbourAwayException("the data folder cannot be written to", e);
    }
  }

  @Override
  public synchronized void forget(String inferenceId) {
    try {
      Files.deleteIfExists(folder.resolve(inferenceId));
    } catch (IOException e) {
      throw new NeighbourAwayException("the data folder cannot be written to", e);
    }
  }

  private static int counted(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
      // a process that died while writing leaves an empty file: it had begun
      return text.isEmpty() ? 1 : Integer.parseInt(text);
    } catch (NoSuchFileException expected) {
      return 0;
    }
  }
}
