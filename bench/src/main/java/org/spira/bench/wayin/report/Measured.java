package org.spira.bench.wayin.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spira.bench.report.Numbers;

/**
 * What was done in one round.
 *
 * @param wall how long it took
 * @param nanos how long each took, in nanoseconds
 * @param cpu what whoever did it used
 * @param servers what each of the servers behind used meanwhile
 * @param compiler the share of the JVM's compiler in what whoever did it used, where it is known:
 *     what is not warm yet
 */
public record Measured(
    Duration wall, List<Long> nanos, Duration cpu, Map<String, Duration> servers, double compiler) {

  /** Checks that there is something to divide by. */
  public Measured {
    if (nanos.isEmpty()) {
      throw new IllegalArgumentException("nothing was done in " + wall);
    }
  }

  /** The same, with other times of each: of a part of what was done. */
  public Measured taking(List<Long> others) {
    return new Measured(wall, others, cpu, servers, compiler);
  }

  /** So many a second. */
  public double perSecond() {
    return nanos.size() * 1e9 / wall.toNanos();
  }

  /** Milliseconds of processor time for each. */
  public double cpuMillis() {
    return cpu.toNanos() / 1e6 / nanos.size();
  }

  /** The same without the JVM's compiler. */
  public double warmMillis() {
    return cpuMillis() * (1 - compiler);
  }

  /** Milliseconds of processor time for each, of the servers behind. */
  public Map<String, Double> serverMillis() {
    return servers.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, used -> used.getValue().toNanos() / 1e6 / nanos.size()));
  }

  /** Milliseconds that each took. */
  public Numbers latency() {
    return new Numbers(nanos.stream().map(each -> each / 1e6).toList());
  }
}
