package org.spira.bench.wayin.plain;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.spira.bench.wayin.load.Repeated;
import org.spira.common.Sha256;

/**
 * A process that does what {@link Work} says, over and over, whenever it is told to. Each line on
 * its input asks for one round, {@code <work> <sample rate> <threads> <milliseconds>}; each is
 * answered by {@code round <nanoseconds> <nanoseconds of each>…}. It ends when its input does.
 */
public final class WayInLoop {

  private final PlainChecks checks = new PlainChecks();
  private final PlainStores stores;
  private final Map<Integer, byte[]> forms = new HashMap<>();

  private WayInLoop(PlainStores stores) {
    this.stores = stores;
  }

  /** What can be asked for. */
  public enum Work {
    /** One SHA-256 of the recordings. */
    DIGEST,
    /** The stores alone. */
    STORES,
    /** Take the form apart and check the recordings. */
    CHECKS,
    /** Both. */
    BOTH
  }

  /** Answers rounds until the input ends; everything else is in the environment. */
  public static void main(String[] arguments) throws Exception {
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    try (PlainStores stores = new PlainStores(System.getenv())) {
      WayInLoop loop = new WayInLoop(stores);
      for (String line = input.readLine(); line != null; line = input.readLine()) {
        System.out.println(loop.answer(line.split(" ")));
      }
    }
  }

  private String answer(String[] order) throws Exception {
    // made once: that takes longer than a round
    byte[] form =
        forms.computeIfAbsent(Integer.parseInt(order[1]), rate -> Upload.of(rate, "").body());
    int threads = Integer.parseInt(order[2]);
    Duration atLeast = Duration.ofMillis(Long.parseLong(order[3]));
    List<Callable<List<Long>>> all = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      Repeated.Task task = task(Work.valueOf(order[0]), form);
      all.add(() -> Repeated.until(start + atLeast.toNanos(), task));
    }
    String nanos =
        Repeated.inThreads(all).stream().map(one -> " " + one).collect(Collectors.joining());
    return "round " + (System.nanoTime() - start) + nanos;
  }

  private Repeated.Task task(Work work, byte[] form) {
    PlainS3 objects = stores.objects();
    List<PlainChecks.Checked> known = checks.check(form);
    return switch (work) {
      case DIGEST -> () -> known.forEach(one -> requireSame(one, Sha256.hexOf(one.wav())));
      case STORES -> () -> stores.store(objects, known);
      case CHECKS -> () -> checks.check(form);
      case BOTH -> () -> stores.store(objects, checks.check(form));
    };
  }

  private static void requireSame(PlainChecks.Checked recording, String digest) {
    if (!recording.sha256().equals(digest)) {
      throw new IllegalStateException("the same bytes have another digest");
    }
  }
}
