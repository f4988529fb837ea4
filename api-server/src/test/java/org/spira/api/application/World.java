package org.spira.api.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.spira.api.adapter.audio.WavInspector;
import org.spira.api.application.RequestInference.Request;
import org.spira.api.application.port.NewIds;
import org.spira.api.domain.Ids;
import org.spira.api.domain.Inference;
import org.spira.api.domain.InferenceStatus;
import org.spira.api.domain.Model;
import org.spira.api.domain.Result;
import org.spira.api.inmemory.CountedEvents;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryChannel;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryKeys;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.Samples;
import org.spira.api.inmemory.TickingClock;

/** The life of an inference on ports in memory, with one model; everything runs at once. */
final class World {

  static final Duration GRACE = Duration.ofSeconds(5);
  static final Duration REPUBLISH = Duration.ofSeconds(30);
  static final int MAX_ATTEMPTS = 3;
  static final String USER = "62d59254b6f4ae2a1f4f4f01";
  static final Model MODEL = new Model("62d59254b6f4ae2a1f4f4f02", "demo", "demo-topic");

  final InMemoryModels models = new InMemoryModels();
  final InMemoryInferences inferences = new InMemoryInferences();
  final InMemoryResults results = new InMemoryResults();
  final InMemoryAudioStore audio = new InMemoryAudioStore();
  final InMemoryChannel channel = new InMemoryChannel();
  final InMemoryKeys keys = new InMemoryKeys();
  final CountedEvents events = new CountedEvents();
  final TickingClock clock = new TickingClock();
  final StoreResult storeResult = new StoreResult(inferences, results, events);
  final ReconcileInferences reconcile;
  final RequestInference request;

  World() {
    models.add(MODEL);
    DispatchSettings settings =
        new DispatchSettings(
            GRACE, REPUBLISH, REPUBLISH.multipliedBy(20), MAX_ATTEMPTS, Duration.ofSeconds(15));
    DispatchInference dispatch = new DispatchInference(channel, inferences, clock, settings);
    AtomicInteger made = new AtomicInteger();
    NewIds ids =
        () ->
            Ids.firstAt(clock.instant()).substring(0, 8)
                + "%016x".formatted(made.incrementAndGet());
    request =
        new RequestInference(
            new RequestInference.Stores(inferences, results, audio, keys, ids),
            new FindModel(models),
            new WavInspector(),
            new RequestInference.Delivery(
                dispatch, events, clock, Runnable::run, Duration.ofSeconds(5), GRACE));
    reconcile =
        new ReconcileInferences(
            new ReconcileInferences.Stores(inferences, results, models),
            new ReconcileInferences.Delivery(channel, dispatch, settings),
            events,
            clock);
  }

  String accept() {
    return accept(null, 41);
  }

  String accept(@Nullable String key, int age) {
    return request.request(
        new Request(USER, MODEL.id(), Samples.form(age), Samples.recordings(440), key));
  }

  Inference inference(String id) {
    return inferences.withId(id).orElseThrow();
  }

  InferenceStatus status(String id) {
    return inference(id).status();
  }

  Result positive(String id) {
    return new Result(id, id, List.of(0.9), "positive", "3", "abc", null);
  }

  Optional<String> diagnosis(String id) {
    return results.ofInference(id).map(Result::diagnosis);
  }

  void waitAndReconcile(Duration wait) {
    clock.advance(wait);
    reconcile.reconcile();
  }
}
