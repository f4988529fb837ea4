package org.spira.inference.inferences.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.spira.inference.inferences.application.InferenceMeters;

/** What becomes of inferences, in Micrometer. Meters of every inference are looked up once. */
public final class MicrometerInferenceMeters implements InferenceMeters {

  private static final String STAGE = "spira.inference.stage";
  private static final String ANSWERED = "spira.inferences.answered";
  private static final String FORM_MISSING = "spira.inferences.form.missing";
  private static final String GIVEN_BACK = "spira.inferences.given.back";
  private static final String REDELIVERED = "spira.inferences.redelivered";
  private static final String IN_FLIGHT = "spira.inferences.in.flight";
  private static final String MALFORMED = "spira.messages.malformed";
  private static final String SHADOWED = "spira.challenger.inferences";
  private static final String MODEL = "model";
  // bounds of the histograms, whose buckets are paid for at every scrape
  private static final Duration SHORTEST = Duration.ofNanos(100_000);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final MeterRegistry registry;
  private final Map<String, Map<Stage, Timer>> stages = new ConcurrentHashMap<>();
  private final Map<String, Map<Outcome, Counter>> outcomes = new ConcurrentHashMap<>();

  /** Into this registry. */
  public MicrometerInferenceMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Shows how many inferences this process holds. */
  public void inFlight(IntSupplier held) {
    Gauge unused =
        Gauge.builder(IN_FLIGHT, held::getAsInt)
            .description("inferences that this process holds")
            .strongReference(true)
            .register(registry);
  }

  @Override
  public void stage(Stage stage, String model, long nanos) {
    Timer timer = stages.computeIfAbsent(model, this::timers).get(stage);
    if (timer != null) {
      timer.record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  private Map<Stage, Timer> timers(String model) {
    Map<Stage, Timer> timers = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      timers.put(stage, timer(stage, model));
    }
    return timers;
  }

  private Timer timer(Stage stage, String model) {
    return Timer.builder(STAGE)
        .description("how long the steps of an inference take")
        .tag("stage", lowerCase(stage))
        .tag(MODEL, model)
        .publishPercentileHistogram()
        .minimumExpectedValue(SHORTEST)
        .maximumExpectedValue(LONGEST)
        .register(registry);
  }

  @Override
  public void answered(String model, Outcome outcome) {
    Counter counter = outcomes.computeIfAbsent(model, this::counters).get(outcome);
    if (counter != null) {
      counter.increment();
    }
  }

  private Map<Outcome, Counter> counters(String model) {
    Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counters.put(
          outcome, registry.counter(ANSWERED, MODEL, model, "outcome", lowerCase(outcome)));
    }
    return counters;
  }

  @Override
  public void missing(String model, String member) {
    registry.counter(FORM_MISSING, MODEL, model, "member", member).increment();
  }

  @Override
  public void givenBack(String channel) {
    registry.counter(GIVEN_BACK, "channel", channel).increment();
  }

  @Override
  public void redelivered(String channel) {
    registry.counter(REDELIVERED, "channel", channel).increment();
  }

  @Override
  public void malformed(String channel) {
    registry.counter(MALFORMED, "channel", channel).increment();
  }

  @Override
  public void shadowed(String channel, boolean answered) {
    registry
        .counter(SHADOWED, "channel", channel, "outcome", answered ? "answered" : "left out")
        .increment();
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
