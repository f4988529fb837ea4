package org.spira.bench.micro;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link InferenceParts} and {@link FeatureParts} by JMH, each part in JVMs of its own. */
public final class Micro {

  // ONNX Runtime does not survive a command line of 4 KiB, which the class path alone would fill
  private static final String CLASS_PATH_IN_A_JAR = "jmh.separateClasspathJAR";

  private static final int FORKS = 2;
  private static final int ROUNDS = 3;
  private static final TimeValue ROUND = TimeValue.seconds(1);

  private Micro() {}

  /**
   * A measured time.
   *
   * @param millis the mean
   * @param error half the width of the interval that holds the true mean with 99.9 % probability
   */
  public record Time(double millis, double error) {}

  /**
   * How long each part takes, by the name of its method.
   *
   * @param graph where the network lies
   * @param flags of the JVMs
   */
  public static Map<String, Time> measure(Path graph, List<String> flags) throws RunnerException {
    Options inference =
        options(InferenceParts.class, flags)
            .jvmArgsAppend("-D" + InferenceParts.GRAPH + "=" + graph)
            .build();
    Map<String, Time> times = run(inference);
    times.putAll(features(flags));
    return times;
  }

  /**
   * How long each step to the features takes, by the name of its method.
   *
   * @param flags of the JVMs
   */
  public static Map<String, Time> features(List<String> flags) throws RunnerException {
    return run(options(FeatureParts.class, flags).build());
  }

  private static Map<String, Time> run(Options options) throws RunnerException {
    System.setProperty(CLASS_PATH_IN_A_JAR, "true");
    Map<String, Time> times = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      Result<?> time = result.getPrimaryResult();
      times.put(time.getLabel(), new Time(time.getScore() / 1000, time.getScoreError() / 1000));
    }
    return times;
  }

  private static ChainedOptionsBuilder options(Class<?> parts, List<String> flags) {
    return new OptionsBuilder()
        .include(parts.getName())
        .jvmArgs(flags.toArray(String[]::new))
        .forks(FORKS)
        .warmupIterations(ROUNDS)
        .warmupTime(ROUND)
        .measurementIterations(ROUNDS)
        .measurementTime(ROUND)
        .timeUnit(TimeUnit.MICROSECONDS)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }
}
