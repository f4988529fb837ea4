package org.spira.inference.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work in native code that nothing may be able to end, on a thread of its own. Whoever asks for it
 * waits no longer than its bound; what is not over by then is left behind, with the core that it
 * keeps busy.
 */
public final class NativeWork {

  private NativeWork() {}

  /**
   * What the work makes.
   *
   * @param what for the reason: {@code loading the graph}
   * @param late gets what the work makes after all, when nobody waits for it any more
   * @throws ModelFailedException if it is not over within the bound
   */
  public static <T> T within(Duration bound, String what, Supplier<T> work, Consumer<T> late) {
    CompletableFuture<T> made = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("inference-native").start(() -> complete(made, work, late));
    try {
      return made.orTimeout(bound.toNanos(), TimeUnit.NANOSECONDS).join();
    } catch (CompletionException e) {
      throw failure(e.getCause(), what, bound);
    }
  }

  private static <T> void complete(CompletableFuture<T> made, Supplier<T> work, Consumer<T> late) {
    try {
      T result = work.get();
      if (!made.complete(result)) {
        late.accept(result);
      }
    } catch (Throwable e) {
      made.completeExceptionally(e);
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause, String what, Duration bound) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof TimeoutException) {
      return new ModelFailedException(
          "%s took longer than %s s and was left behind"
              .formatted(what, bound.toMillis() / 1000.0));
    }
    return cause instanceof RuntimeException failed ? failed : new IllegalStateException(cause);
  }
}
