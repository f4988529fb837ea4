package org.spira.system.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.spira.common.RecordingPart;

/** Compares the recordings that are stored with those that were sent. */
final class Damage {

  private static final int READERS = 4;

  private final Truth truth;
  private final Promises promises;

  Damage(Truth truth, Promises promises) {
    this.truth = truth;
    this.promises = promises;
  }

  /** The keys of recordings that are not what was sent, and ids of which nothing is known. */
  List<String> among(Set<String> acked) throws InterruptedException {
    List<String> damaged = new ArrayList<>();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Callable<Optional<String>>> looks = new ArrayList<>();
      acked.forEach(id -> looks.add(() -> damage(id)));
      for (Future<Optional<String>> look : readers.invokeAll(looks)) {
        look.get().ifPresent(damaged::add);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the recordings could not be compared", e);
    }
    return List.copyOf(damaged);
  }

  private Optional<String> damage(String id) {
    Promises.Promise promise = promises.promise(id);
    if (promise == null) {
      return Optional.of(id);
    }
    return promise.recordings().entrySet().stream()
        .filter(sent -> !isStored(id, sent.getKey(), sent.getValue()))
        .map(sent -> sent.getKey().objectKey(id))
        .findFirst();
  }

  private boolean isStored(String id, RecordingPart part, String digest) {
    try {
      return truth.recordings().digest(id, part).equals(Optional.of(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
