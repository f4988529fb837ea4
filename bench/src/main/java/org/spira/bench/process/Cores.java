package org.spira.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The machine's cores, divided: what is measured has some for itself, and what only helps (the
 * caller, the broker, the object store) has the others. Otherwise the helpers would empty the
 * measured processes' caches and stand in their way, and be counted as their cost. Not divided on
 * one core, and on systems other than Linux.
 *
 * @param measured the cores of what is measured; empty when they are not divided
 * @param helping the cores of everything else; empty when they are not divided
 */
public record Cores(List<Integer> measured, List<Integer> helping) {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String ALLOWED = "Cpus_allowed_list:";
  // util-linux, which every distribution of Linux installs
  private static final String TASKSET = "taskset";
  private static final int SHARE_OF_HELPERS = 4;

  /** Copies the lists. */
  public Cores {
    measured = List.copyOf(measured);
    helping = List.copyOf(helping);
  }

  /** Everybody may use all of them. */
  public static Cores shared() {
    return new Cores(List.of(), List.of());
  }

  /** Those that this process may use: a quarter for what helps, and at least one. */
  public static Cores divided() throws IOException {
    if (!Files.isReadable(STATUS) || !hasTaskset()) {
      return shared();
    }
    return divided(
        Files.readAllLines(STATUS).stream()
            .filter(line -> line.startsWith(ALLOWED))
            .flatMap(line -> numbers(line.substring(ALLOWED.length()).strip()))
            .toList());
  }

  static Cores divided(List<Integer> all) {
    if (all.size() < 2) {
      return shared();
    }
    int helpers = Math.max(1, all.size() / SHARE_OF_HELPERS);
    return new Cores(all.subList(helpers, all.size()), all.subList(0, helpers));
  }

  /** The numbers of a list as Linux writes it: {@code 0-3,8}. */
  static Stream<Integer> numbers(String list) {
    return Stream.of(list.split(","))
        .flatMap(part -> {
          int dash = part.indexOf('-');
          int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
          int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1));
          return IntStream.rangeClosed(first, last).boxed();
        });
  }

  private static boolean hasTaskset() {
    return Optional.ofNullable(System.getenv("PATH")).stream()
        .flatMap(path -> Stream.of(path.split(":")))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, TASKSET)));
  }

  /** What to put before the command of a process that is measured. */
  List<String> ofMeasured() {
    return measured.isEmpty() ? List.of() : List.of(TASKSET, "--cpu-list", joined(measured));
  }

  /** Sends this process, and with it what it starts from now on, to the cores of what helps. */
  public void stepAside() throws IOException, InterruptedException {
    if (helping.isEmpty()) {
      return;
    }
    List<String> command = new ArrayList<>(List.of(TASKSET, "--all-tasks", "--pid", "--cpu-list"));
    command.add(joined(helping));
    command.add(Long.toString(ProcessHandle.current().pid()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the cores cannot be divided: " + said);
    }
  }

  /** For a report. */
  public String description() {
    return measured.isEmpty()
        ? "shared with the caller, NATS and the object store"
        : "%d for what is measured, %d for the caller, NATS and the object store"
            .formatted(measured.size(), helping.size());
  }

  private static String joined(List<Integer> cores) {
    return cores.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
