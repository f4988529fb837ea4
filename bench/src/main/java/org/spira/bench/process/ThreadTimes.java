package org.spira.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The processor time of a process by kind of thread, in ticks of the system's clock, as Linux tells
 * it under {@code /proc/<pid>/task}. Empty on systems that do not.
 */
public record ThreadTimes(Map<Kind, Long> ticks) {

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

  /**
   * What the threads that live now have used since their start, by their number.
   *
   * @param threads each thread's kind and ticks
   */
  public record Reading(Map<String, Used> threads) {

    /** Copies the map. */
    public Reading {
      threads = Map.copyOf(threads);
    }

    /** What was used until a later reading; what ended in between is not told any more. */
    public ThreadTimes until(Reading later) {
      Map<Kind, Long> used = new EnumMap<>(Kind.class);
      later.threads.forEach((number, now) -> {
        Used before = threads.get(number);
        used.merge(now.kind, now.ticks - (before == null ? 0 : before.ticks), Long::sum);
      });
      return new ThreadTimes(used);
    }
  }

  /** What one thread has used. */
  record Used(Kind kind, long ticks) {

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    /** From Linux's line about it. */
    static Used in(String line) {
      int nameEnd = line.lastIndexOf(')');
      String name = line.substring(line.indexOf('(') + 1, nameEnd);
      List<String> fields = List.of(line.substring(nameEnd + 2).split(" "));
      long ticks =
          Long.parseLong(fields.get(USER_TICKS)) + Long.parseLong(fields.get(SYSTEM_TICKS));
      return new Used(Kind.of(name), ticks);
    }
  }

  /** Reads them. */
  public static Reading read(long pid) {
    Map<String, Used> used = new HashMap<>();
    Path tasks = Path.of("/proc", Long.toString(pid), "task");
    if (Files.isDirectory(tasks)) {
      try (Stream<Path> threads = Files.list(tasks)) {
        threads.forEach(thread -> add(thread, used));
      } catch (IOException e) {
        throw new UncheckedIOException("the threads of " + pid + " cannot be listed", e);
      }
    }
    return new Reading(used);
  }

  private static void add(Path thread, Map<String, Used> used) {
    Path stat = thread.resolve("stat");
    try {
      used.put(String.valueOf(thread.getFileName()), Used.in(Files.readString(stat)));
    } catch (NoSuchFileException endedMeanwhile) {
      // what it used is not told any more
    } catch (IOException e) {
      throw new UncheckedIOException(stat + " cannot be read", e);
    }
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
