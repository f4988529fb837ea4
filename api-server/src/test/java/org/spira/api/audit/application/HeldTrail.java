package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.spira.api.audit.domain.Entry;

/** A trail whose steps wait until they may go on, and threads that note something in it. */
abstract class HeldTrail extends WrittenTrail {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  final Semaphore begun = new Semaphore(0);
  final Semaphore goOn = new Semaphore(0);

  @AfterEach
  void stop() throws InterruptedException {
    goOn.release(100);
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  /** Each step waits until it may go on. */
  void holdEachStep() {
    segments.beforeAppend(() -> {
      begun.release();
      goOn.acquireUninterruptibly();
    });
  }

  void awaitStep() throws InterruptedException {
    assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
  }

  CompletableFuture<Void> note(AppendEntries notes, String record) {
    Entry entry = entry("ana", record);
    return CompletableFuture.runAsync(() -> notes.append(entry), threads);
  }

  /** All of them wait for their turn, in this order. */
  List<CompletableFuture<Void>> noteInTurn(AppendEntries notes, int count) {
    return IntStream.range(0, count).mapToObj(i -> noted(notes, "waiting " + i)).toList();
  }

  CompletableFuture<Void> noted(AppendEntries notes, String record) {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    Entry entry = entry("ana", record);
    CompletableFuture<Void> note =
        CompletableFuture.runAsync(
            () -> {
              thread.complete(Thread.currentThread());
              notes.append(entry);
            },
            threads);
    Awaitility.await().until(() -> thread.join().getState() == Thread.State.TIMED_WAITING);
    return note;
  }

  Stream<String> records() {
    return segments.entries().stream().flatMap(each -> each.records().values().stream());
  }
}
