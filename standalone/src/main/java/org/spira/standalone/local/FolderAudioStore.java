package org.spira.standalone.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;
import org.spira.inference.inferences.application.port.RecordingMissingException;
import org.spira.inference.inferences.application.port.RecordingTooLargeException;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.standalone.files.PrivateFiles;

/**
 * Recordings in a folder, under the keys that they have in an object store. A recording is there
 * wholly or not at all: it is written beside its place, synced, and moved. Safe for several
 * threads.
 */
public final class FolderAudioStore implements AudioStore, Recordings {

  private static final long LARGEST = 64L * 1024 * 1024;

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path root;

  /** Under this folder. */
  public FolderAudioStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(String inferenceId, RecordingPart part, RecordingSource recording) {
    storing(() -> {
      Path target = file(inferenceId, part);
      PrivateFiles.createDirectories(root.resolve(inferenceId));
      return writeWhole(recording, target);
    });
  }

  private static Path writeWhole(RecordingSource recording, Path target) throws IOException {
    Path unfinished = target.resolveSibling(UUID.randomUUID() + ".part");
    try {
      write(recording, unfinished);
      return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  @Override
  public Optional<Stored> find(String inferenceId, RecordingPart part) {
    return storing(() -> {
      try {
        BasicFileAttributes found =
            Files.readAttributes(file(inferenceId, part), BasicFileAttributes.class);
        String version = found.size() + "-" + found.lastModifiedTime().toMillis();
        return Optional.of(new Stored(found.size(), version));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    });
  }

  @Override
  public InputStream open(String inferenceId, RecordingPart part, long from, long length) {
    return storing(() -> {
      try (SeekableByteChannel file = Files.newByteChannel(file(inferenceId, part))) {
        int there = Math.toIntExact(Math.min(length, LARGEST));
        InputStream rest = Channels.newInputStream(file.position(from));
        return new ByteArrayInputStream(rest.readNBytes(there));
      }
    });
  }

  @Override
  public List<String> inferencesBetween(Instant from, Instant to) {
    return storing(() -> {
      if (Files.notExists(root)) {
        return List.of();
      }
      try (Stream<Path> folders = Files.list(root)) {
        return folders
            .filter(folder -> isBetween(folder, from, to))
            .map(folder -> folder.getFileName().toString())
            .toList();
      }
    });
  }

  @Override
  public void remove(String inferenceId) {
    storing(() -> {
      Path folder = root.resolve(inferenceId);
      if (Files.exists(folder)) {
        delete(folder);
      }
      return folder;
    });
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void check() {
    storing(() -> PrivateFiles.createDirectories(root));
  }

  @Override
  public byte[] fetch(String inferenceId, RecordingPart part) {
    Path file = file(inferenceId, part);
    try {
      requireSmall(file, part);
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new RecordingMissingException(part);
    } catch (IOException e) {
      throw new NeighbourAwayException("the folder of recordings cannot be read", e);
    }
  }

  private static void requireSmall(Path file, RecordingPart part) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new RecordingTooLargeException(part, LARGEST);
    }
  }

  private Path file(String inferenceId, RecordingPart part) {
    return root.resolve(part.objectKey(inferenceId));
  }

  private static void write(RecordingSource recording, Path file) throws IOException {
    try (InputStream in = recording.open();
        FileChannel out = FileChannel.open(file, NEW, PrivateFiles.forFile())) {
      in.transferTo(Channels.newOutputStream(out));
      out.force(true);
    }
  }

  private static boolean isBetween(Path folder, Instant from, Instant to) {
    try {
      Instant made = Files.getLastModifiedTime(folder).toInstant();
      return !made.isBefore(from) && made.isBefore(to);
    } catch (IOException e) {
      // removed meanwhile: nothing is left to be swept
      return false;
    }
  }

  private static <T> T storing(Storing<T> storing) {
    try {
      return storing.store();
    } catch (IOException e) {
      throw new StoreUnavailableException("the folder of recordings", e);
    }
  }

  private interface Storing<T> {
    T store() throws IOException;
  }
}
