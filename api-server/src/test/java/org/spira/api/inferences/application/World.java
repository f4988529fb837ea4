package org.spira.api.inferences.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.adapter.WavInspector;
import org.spira.api.inferences.application.dispatch.DispatchInference;
import org.spira.api.inferences.application.dispatch.DispatchSettings;
import org.spira.api.inferences.application.dispatch.ReconcileInferences;
import org.spira.api.inferences.application.dispatch.UnservedRule;
import org.spira.api.inferences.application.request.CheckRecordings;
import org.spira.api.inferences.application.request.RequestInference;
import org.spira.api.inferences.application.request.RequestInference.Request;
import org.spira.api.inferences.application.request.UnfinishedQuota;
import org.spira.api.inferences.application.result.StoreChallengerResult;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.CountedEvents;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryChannel;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryKeys;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.Samples;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.WhoServes;
import org.spira.api.shared.Ids;
import org.spira.api.shared.NewIds;
import org.spira.audio.quality.QualityThresholds;
import org.spira.audio.reading.RecordingLimits;
import org.spira.audio.reading.RecordingReader;

/** The life of an inference on ports in memory, with one model; everything runs at once. */
public final class World {

  public static final Duration GRACE = Duration.ofSeconds(5);
  public static final Duration REPUBLISH = Duration.ofSeconds(30);
  public static final int MAX_ATTEMPTS = 3;
  public static final int MOST_UNFINISHED = 1000;
  public static final Duration UNSERVED = Duration.ofMinutes(2);
  public static final String USER = "62d59254b6f4ae2a1f4f4f01";
  public static final Model MODEL = new Model("62d59254b6f4ae2a1f4f4f02", "demo", "demo-topic");

  public final InMemoryModels models = new InMemoryModels();
  public final InMemoryInferences inferences = new InMemoryInferences();
  public final InMemoryResults results = new InMemoryResults();
  public final InMemoryAudioStore audio = new InMemoryAudioStore();
  public final InMemoryChannel channel = new InMemoryChannel();
  public final InMemoryKeys keys = new InMemoryKeys();
  public final CountedEvents events = new CountedEvents();
  public final TickingClock clock = new TickingClock();
  public final StoreResult storeResult = new StoreResult(inferences, results, events);
  public final WhoServes whoServes = new WhoServes(clock);
  public final StoreChallengerResult storeChallenger =
      new StoreChallengerResult(inferences, results);
  public final AtomicInteger made = new AtomicInteger();
  public final NewIds ids =
      () ->
          Ids.firstAt(clock.instant()).substring(0, 8) + "%016x".formatted(made.incrementAndGet());
  public final DispatchInference dispatch;
  public final ReconcileInferences reconcile;
  public final RequestInference request;
  public final CheckRecordings check =
      new CheckRecordings(
          new WavInspector(new RecordingReader(RecordingLimits.DEFAULT), QualityThresholds.DEFAULT),
          1);

  public World() {
    models.add(MODEL);
    DispatchSettings settings =
        new DispatchSettings(
            GRACE, REPUBLISH, REPUBLISH.multipliedBy(20), MAX_ATTEMPTS, Duration.ofSeconds(15));
    dispatch = new DispatchInference(channel, inferences, clock, settings);
    request =
        new RequestInference(
            new RequestInference.Stores(inferences, inferences, results, audio, keys, ids),
            new FindModel(models),
            new UnfinishedQuota(inferences, MOST_UNFINISHED, clock),
            new RequestInference.Delivery(
                dispatch, events, clock, Runnable::run, Duration.ofSeconds(5), GRACE));
    reconcile =
        new ReconcileInferences(
            new ReconcileInferences.Stores(inferences, results, new FindModel(models)),
            new ReconcileInferences.Delivery(
                channel, dispatch, settings, new UnservedRule(whoServes, UNSERVED)),
            events,
            clock);
  }

  public String accept() {
    return accept(null, 41);
  }

  public String accept(@Nullable String key, int age) {
    return request.request(asked(key, age));
  }

  public Request asked(@Nullable String key, int age) {
    return new Request(
        USER, MODEL.id(), Samples.form(age), check.check(Samples.recordings(440)), key);
  }

  public Inference inference(String id) {
    return inferences.withId(id).orElseThrow();
  }

  public InferenceStatus status(String id) {
    return inference(id).status();
  }

  public Result positive(String id) {
    return new Result(id, id, List.of(0.9), "positive", "3", "abc", null);
  }

  public Optional<String> diagnosis(String id) {
    return results.ofInference(id).map(Result::diagnosis);
  }

  public Tombstone tombstone() {
    return new Tombstone(ids.next(), clock.instant(), USER, "patient_request");
  }

  public void waitAndReconcile(Duration wait) {
    clock.advance(wait);
    reconcile.reconcile();
  }
}
