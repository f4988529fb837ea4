package org.spira.bench.wayin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The processes of several servers, as Linux tells of them. A server that was given by its address
 * has none here.
 */
public final class ProcessesOfServers {

  private static final int KIBIBYTES_PER_MEBIBYTE = 1024;

  private final Map<String, List<ProcessHandle>> byName = new LinkedHashMap<>();

  /** Starts a server, and notes the processes that are there since. */
  public <S> S noting(String name, Supplier<S> start) {
    Set<Long> before =
        ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    S server = start.get();
    byName.put(
        name,
        ProcessHandle.current()
            .descendants()
            .filter(child -> !before.contains(child.pid()))
            .toList());
    return server;
  }

  /** What each has used since its start. */
  public Map<String, Duration> cpu() {
    Map<String, Duration> used = new LinkedHashMap<>();
    byName.forEach((name, processes) -> used.put(name, cpu(processes.stream())));
    return used;
  }

  /** What all of them have. */
  public Duration cpuOfAll() {
    return cpu().values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration cpu(Stream<ProcessHandle> processes) {
    return processes
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Mebibytes of memory that a process has, and has had at most: {@code VmRSS}, {@code VmHWM}. */
  public static Map<String, Long> memory(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:") || line.startsWith("VmHWM:"))
          .map(line -> line.split("\\s+"))
          .collect(
              Collectors.toMap(
                  words -> words[0], words -> Long.parseLong(words[1]) / KIBIBYTES_PER_MEBIBYTE));
    } catch (IOException e) {
      throw new UncheckedIOException("the memory of " + pid + " cannot be read", e);
    }
  }
}
