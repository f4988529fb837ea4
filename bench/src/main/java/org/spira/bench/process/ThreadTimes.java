package org.spira.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The processor time of a process by kind of thread, in ticks of the system's clock, as Linux tells
 * it under {@code /proc/<pid>/task}. Empty on systems that do not.
 */
public record ThreadTimes(Map<Kind, Long> ticks) {

  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  /** Copies the map. */
  public ThreadTimes {
    ticks = Map.copyOf(ticks);
  }

  /** What a thread of the Inference Server is for, told by its name. */
  public enum Kind {
    COMPUTE("compute: decode, features, run", "inference-compu.*"),
    WORK("one thread for each inference: fetch, publish, acknowledge", "work-.*"),
    COMPILER("the JVM's compiler", "C[12] Comp.*"),
    OTHER("everything else: NATS, collector, web", ".*");

    private final String description;
    private final Pattern names;

    Kind(String description, String names) {
      this.description = description;
      this.names = Pattern.compile(names);
    }

    /** For a table. */
    public String description() {
      return description;
    }

    static Kind of(String thread) {
      return Stream.of(values())
          .filter(kind -> kind.names.matcher(thread).matches())
          .findFirst()
          .orElse(OTHER);
    }
  }

  /** Since the threads' start, of those that live now. */
  public static ThreadTimes of(long pid) {
    Map<Kind, Long> ticks = new EnumMap<>(Kind.class);
    Path tasks = Path.of("/proc", Long.toString(pid), "task");
    if (Files.isDirectory(tasks)) {
      try (Stream<Path> threads = Files.list(tasks)) {
        threads.forEach(thread -> add(thread.resolve("stat"), ticks));
      } catch (IOException e) {
        throw new UncheckedIOException("the threads of " + pid + " cannot be listed", e);
      }
    }
    return new ThreadTimes(ticks);
  }

  private static void add(Path stat, Map<Kind, Long> ticks) {
    try {
      String line = Files.readString(stat);
      int nameEnd = line.lastIndexOf(')');
      String name = line.substring(line.indexOf('(') + 1, nameEnd);
      List<String> fields = List.of(line.substring(nameEnd + 2).split(" "));
      long used = Long.parseLong(fields.get(USER_TICKS)) + Long.parseLong(fields.get(SYSTEM_TICKS));
      ticks.merge(Kind.of(name), used, Long::sum);
    } catch (NoSuchFileException endedMeanwhile) {
      // what it used is not told any more
    } catch (IOException e) {
      throw new UncheckedIOException(stat + " cannot be read", e);
    }
  }

  /** What was used since an earlier look. */
  public ThreadTimes since(ThreadTimes earlier) {
    Map<Kind, Long> used = new EnumMap<>(Kind.class);
    ticks.forEach((kind, now) -> used.put(kind, now - earlier.ticks.getOrDefault(kind, 0L)));
    return new ThreadTimes(used);
  }

  /** Both together. */
  public ThreadTimes plus(ThreadTimes other) {
    Map<Kind, Long> sum = new EnumMap<>(Kind.class);
    sum.putAll(ticks);
    other.ticks.forEach((kind, more) -> sum.merge(kind, more, Long::sum));
    return new ThreadTimes(sum);
  }

  /** The share of a kind in all of it, from 0 to 1; 0 when nothing is told. */
  public double share(Kind kind) {
    long all = ticks.values().stream().mapToLong(Long::longValue).sum();
    return all == 0 ? 0 : (double) ticks.getOrDefault(kind, 0L) / all;
  }
}
