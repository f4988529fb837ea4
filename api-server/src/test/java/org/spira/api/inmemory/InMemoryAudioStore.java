package org.spira.api.inmemory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.shared.Ids;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/** Recordings in memory, by object key. */
public final class InMemoryAudioStore implements AudioStore {

  private static final int ID_LENGTH = 24;

  private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private volatile boolean away;
  private volatile boolean isErasedWhenOpened;

  /** Lets every call fail, or no longer. */
  public void setAway(boolean isAway) {
    away = isAway;
  }

  /** Lets the next recording go between being found and being read. */
  public void eraseWhenOpened() {
    isErasedWhenOpened = true;
  }

  /** What is stored, by object key. */
  public Map<String, byte[]> objects() {
    return objects;
  }

  @Override
  public void put(String inferenceId, RecordingPart part, RecordingSource recording) {
    check();
    try (InputStream in = recording.open()) {
      objects.put(part.objectKey(inferenceId), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Stored> find(String inferenceId, RecordingPart part) {
    check();
    return Optional.ofNullable(objects.get(part.objectKey(inferenceId)))
        .map(bytes -> new Stored(bytes.length, Integer.toHexString(Arrays.hashCode(bytes))));
  }

  @Override
  public InputStream open(String inferenceId, RecordingPart part, long from, long length) {
    check();
    if (isErasedWhenOpened) {
      isErasedWhenOpened = false;
      objects.remove(part.objectKey(inferenceId));
      throw new StoreUnavailableException("nothing is there", new IOException());
    }
    byte[] bytes = Objects.requireNonNull(objects.get(part.objectKey(inferenceId)));
    return new ByteArrayInputStream(bytes, (int) from, (int) length);
  }

  @Override
  public List<String> inferencesBetween(Instant from, Instant to) {
    return objects.keySet().stream()
        .map(key -> key.substring(0, ID_LENGTH))
        .distinct()
        .filter(id -> !Ids.timeOf(id).isBefore(from) && Ids.timeOf(id).isBefore(to))
        .toList();
  }

  @Override
  public void remove(String inferenceId) {
    check();
    objects.keySet().removeIf(key -> key.startsWith(inferenceId));
  }

  @Override
  public void check() {
    if (away) {
      throw new StoreUnavailableException("away", new IOException());
    }
  }
}
