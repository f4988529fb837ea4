package org.spira.inference.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;

/**
 * One inference on its way over the {@link Workbench}. Its recordings may differ in shape and so
 * run in different batches, on different workers; the last to end completes the answer.
 */
public final class Job {

  private static final int GIVEN_UP = -1;

  private final LoadedModel model;
  private final long submitted;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private final AtomicLong queueNanos = new AtomicLong();
  private final AtomicLong runNanos = new AtomicLong();
  // how many workers are on it now
  private final AtomicInteger hands = new AtomicInteger();

  Job(LoadedModel model, long submitted) {
    this.model = model;
    this.submitted = submitted;
  }

  /** What comes of it; fails with what the preparation or its own run failed with. */
  public CompletableFuture<Answer> answer() {
    return answer;
  }

  /**
   * Takes it back, unless somebody works on it at this moment: what only waits has not been tried.
   *
   * @return whether it was taken back; if so, nobody will touch it any more and the answer has
   *     failed
   */
  public boolean takeBack() {
    if (!hands.compareAndSet(0, GIVEN_UP)) {
      return false;
    }
    return answer.completeExceptionally(new CancellationException("taken back while it waited"));
  }

  /** Begins to work on it; false if it was taken back. */
  boolean takeUp() {
    return hands.updateAndGet(now -> now == GIVEN_UP ? now : now + 1) != GIVEN_UP;
  }

  /** Lets go of it. */
  void putDown() {
    int unused = hands.decrementAndGet();
  }

  void begin(long now) {
    queueNanos.addAndGet(now - submitted);
  }

  List<Part> prepared(Heard heard, long now) {
    Gathering gathering = new Gathering(heard);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < heard.recordings().size(); i++) {
      parts.add(new Part(gathering, i, now));
    }
    return parts;
  }

  /** The outputs that are there so far. */
  private final class Gathering {
    private final Heard heard;
    private final AtomicInteger missing;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final List<List<float[]>> outputs;

    Gathering(Heard heard) {
      this.heard = heard;
      int recordings = heard.recordings().size();
      this.missing = new AtomicInteger(recordings);
      this.outputs = new ArrayList<>(Collections.nCopies(recordings, List.of()));
    }

    void put(int recording, List<float[]> rows) {
      outputs.set(recording, rows);
      ended();
    }

    void failed(Throwable cause) {
      failure.compareAndSet(null, cause);
      ended();
    }

    private void ended() {
      // the counter also makes the other workers' outputs visible to the last one; an answer that
      // came before all parts have ended would let the model be closed under a running part
      if (missing.decrementAndGet() == 0) {
        allEnded();
      }
    }

    private void allEnded() {
      Throwable cause = failure.get();
      if (cause == null) {
        List<float[]> rows = outputs.stream().flatMap(List::stream).toList();
        answer.complete(new Answer(rows, heard, queueNanos.get(), runNanos.get()));
      } else {
        answer.completeExceptionally(cause);
      }
    }
  }

  /** The rows of one recording. */
  final class Part {
    private final Gathering gathering;
    private final int recording;
    private final long since;

    private Part(Gathering gathering, int recording, long since) {
      this.gathering = gathering;
      this.recording = recording;
      this.since = since;
    }

    LoadedModel model() {
      return model;
    }

    boolean takeUp() {
      return Job.this.takeUp();
    }

    void putDown() {
      Job.this.putDown();
    }

    Rows rows() {
      return gathering.heard.recordings().get(recording);
    }

    List<Long> shape() {
      return LongStream.of(rows().rowShape()).boxed().toList();
    }

    void ran(List<float[]> outputs, long start, long end) {
      queueNanos.addAndGet(start - since);
      runNanos.addAndGet(end - start);
      gathering.put(recording, outputs);
    }

    void failed(Throwable cause) {
      gathering.failed(cause);
    }
  }
}
