package org.spira.inference.workbench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.shared.TryLaterException;

/**
 * The machine's cores, as a fixed number of threads that do everything that computes: decoding,
 * features and runs. They are platform threads, since native runs would pin virtual threads to
 * their carriers, of which there are no more than cores.
 *
 * <p><b>Batches form by themselves.</b> A thread that is free prepares what waits for preparation
 * before it runs what is ready, so under load the rows of several inferences meet and run as one
 * batch. It runs them first when they fill a batch, or when the oldest has waited for the budget.
 * When nothing waits for preparation, it runs what is ready at once: an idle server waits for
 * nothing, and needs no timer.
 *
 * <p>The queues are bounded by those who submit: each inference in flight holds one place.
 */
public final class Workbench implements AutoCloseable {

  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(5);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition workArrived = lock.newCondition();
  private final Deque<Runnable> preparations = new ArrayDeque<>();
  private final ReadyRows ready;
  private final List<Thread> workers = new ArrayList<>();
  private final BatchMeters meters;
  private boolean closed;

  /**
   * Starts the workers.
   *
   * @param threads how many compute at once: the cores the process may use
   * @param batchRows a batch with so many rows is run without waiting for more
   * @param batchBudget how long ready rows may wait for company while the machine is busy
   */
  public Workbench(int threads, int batchRows, Duration batchBudget, BatchMeters meters) {
    this.ready = new ReadyRows(batchRows, batchBudget.toNanos());
    this.meters = meters;
    for (int i = 0; i < threads; i++) {
      workers.add(Thread.ofPlatform().daemon().name("inference-compute-" + i).start(this::work));
    }
  }

  /**
   * Prepares rows and runs them through the model, perhaps together with others'.
   *
   * @param model must stay open until the future is complete
   * @param preparation called once, on a worker
   */
  public Job submit(LoadedModel model, Supplier<Heard> preparation) {
    Job job = new Job(model, System.nanoTime());
    enqueue(() -> prepare(job, preparation));
    return job;
  }

  /** Does any other computation on a worker, unless the future is cancelled before. */
  public <T extends @Nullable Object> CompletableFuture<T> submit(Supplier<T> computation) {
    CompletableFuture<T> done = new CompletableFuture<>();
    enqueue(() -> {
      if (!done.isDone()) {
        complete(done, computation);
      }
    });
    return done;
  }

  private static <T extends @Nullable Object> void complete(
      CompletableFuture<T> done, Supplier<T> computation) {
    try {
      done.complete(computation.get());
    } catch (Throwable e) {
      done.completeExceptionally(e);
    }
  }

  /** Ends the workers once all that was submitted is done, or their patience is over. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      workArrived.signalAll();
    } finally {
      lock.unlock();
    }
    joinWorkers();
  }

  private void joinWorkers() {
    try {
      for (Thread worker : workers) {
        worker.join(PATIENCE_AT_CLOSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void enqueue(Runnable preparation) {
    lock.lock();
    try {
      if (closed) {
        throw new TryLaterException("the server is stopping");
      }
      preparations.add(preparation);
      workArrived.signal();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    for (Runnable next = next(); next != null; next = next()) {
      next.run();
    }
  }

  private @Nullable Runnable next() {
    lock.lock();
    try {
      Runnable next = pollNext();
      while (next == null && !closed) {
        workArrived.awaitUninterruptibly();
        next = pollNext();
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Runnable pollNext() {
    List<Job.Part> due = ready.pollDue(System.nanoTime());
    if (due != null) {
      return () -> run(due);
    }
    Runnable preparation = preparations.poll();
    if (preparation != null) {
      return preparation;
    }
    List<Job.Part> batch = ready.pollOldest();
    return batch == null ? null : () -> run(batch);
  }

  private void prepare(Job job, Supplier<Heard> preparation) {
    if (!job.takeUp()) {
      return;
    }
    try {
      job.begin(System.nanoTime());
      offer(job.prepared(preparation.get(), System.nanoTime()));
    } catch (Throwable e) {
      job.answer().completeExceptionally(e);
    } finally {
      job.putDown();
    }
  }

  private void offer(List<Job.Part> parts) {
    lock.lock();
    try {
      parts.forEach(part -> ready.add(part, System.nanoTime()));
      if (parts.size() > 1) {
        workArrived.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  private void run(List<Job.Part> waiting) {
    List<Job.Part> batch = waiting.stream().filter(Job.Part::takeUp).toList();
    try {
      if (!batch.isEmpty()) {
        runTogether(batch);
      }
    } finally {
      batch.forEach(Job.Part::putDown);
    }
  }

  private void runTogether(List<Job.Part> batch) {
    List<Rows> rows = batch.stream().map(Job.Part::rows).toList();
    long start = System.nanoTime();
    List<float[]> outputs;
    try {
      outputs = batch.getFirst().model().run(rows);
    } catch (Throwable e) {
      failed(batch, e);
      return;
    }
    meters.batch(outputs.size());
    handOut(batch, outputs, start);
  }

  private void failed(List<Job.Part> batch, Throwable cause) {
    if (batch.size() == 1) {
      batch.getFirst().failed(cause);
    } else {
      // one of them spoils the batch; alone, the others succeed
      batch.forEach(part -> runTogether(List.of(part)));
    }
  }

  private static void handOut(List<Job.Part> batch, List<float[]> outputs, long start) {
    long end = System.nanoTime();
    int from = 0;
    for (Job.Part part : batch) {
      int to = from + part.rows().count();
      part.ran(outputs.subList(from, to), start, end);
      from = to;
    }
  }
}
