package org.spira.inference.models.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.hearing.WaveformRows;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels;

class ModelSlotsTest {

  private final ModelSlots models =
      new ModelSlots(List.of(ModelSpec.parse("lungs"), ModelSpec.parse("heart=beats")));
  private final List<FakeModel> graphs = new ArrayList<>();
  private final AtomicBoolean stop = new AtomicBoolean();
  private final CountDownLatch underLoad = new CountDownLatch(3);

  private static ServedModel version(int number, FakeModel graph) {
    return new ServedModel(
        new ModelVersion("lungs", Integer.toString(number), "0".repeat(64)),
        graph,
        ModelDescription.of(Map.of()));
  }

  @Test
  void noRunOfAChangingModelFailsAndEveryOldVersionIsClosedAfterItsLastRun() throws Exception {
    changeVersion();
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      changeUnderLoad(pool);
    }
    assertThat(graphs).allMatch(graph -> graph.runsAfterClosing.get() == 0);
    assertThat(graphs.subList(0, 500)).allMatch(graph -> graph.closings.get() == 1);
    assertThat(graphs.getLast().closings).hasValue(0);
    models.close();
    assertThat(graphs.getLast().closings).hasValue(1);
  }

  private void changeUnderLoad(ExecutorService pool) throws Exception {
    Callable<Integer> load = this::runUntilStopped;
    List<Future<Integer>> loads = List.of(pool.submit(load), pool.submit(load), pool.submit(load));
    assertThat(underLoad.await(10, TimeUnit.SECONDS)).isTrue();
    for (int i = 0; i < 500; i++) {
      changeVersion();
    }
    stop.set(true);
    for (Future<Integer> runs : loads) {
      assertThat(runs.get(10, TimeUnit.SECONDS)).isPositive();
    }
  }

  private void changeVersion() {
    FakeModel graph = new FakeModel();
    models.replace("lungs", ModelRole.PRODUCTION, version(graphs.size(), graph));
    graphs.add(graph);
  }

  private int runUntilStopped() {
    int runs = 0;
    do {
      try (ServedModels.Lease lease = models.lease("lungs", ModelRole.PRODUCTION).orElseThrow()) {
        lease.model().graph().run(List.of(WaveformRows.of(new float[] {1}, null, 16_000)));
        runs++;
        underLoad.countDown();
      }
    } while (!stop.get());
    return runs;
  }

  @Test
  void isReadyWhenOneServesAndNoneIsInItsFirstAttempt() {
    assertThat(models.isReady()).isFalse();
    models.replace("lungs", ModelRole.PRODUCTION, version(1, new FakeModel()));
    assertThat(models.isReady()).as("the other is still loading").isFalse();
    models.notServing("heart", ServedModels.State.REFUSED);
    assertThat(models.isReady()).isTrue();
    models.notServing("lungs", ServedModels.State.UNREACHABLE);
    assertThat(models.state("lungs")).contains(ServedModels.State.SERVING);
  }

  @Test
  void isNotReadyWhenNothingServes() {
    models.notServing("lungs", ServedModels.State.ABSENT);
    models.notServing("heart", ServedModels.State.UNREACHABLE);
    assertThat(models.isReady()).isFalse();
  }

  @Test
  void knowsModelsByTheirChannels() {
    assertThat(models.modelOf("lungs-topic")).contains("lungs");
    assertThat(models.modelOf("beats")).contains("heart");
    assertThat(models.modelOf("heart-topic")).isEmpty();
  }

  @Test
  void refusesTwoModelsOfOneNameOrChannel() {
    assertThatThrownBy(() -> new ModelSlots(List.of(ModelSpec.parse("a"), ModelSpec.parse("a=b"))))
        .hasMessageContaining("configured twice");
    assertThatThrownBy(
            () -> new ModelSlots(List.of(ModelSpec.parse("a=c"), ModelSpec.parse("b=c"))))
        .hasMessageContaining("has two models");
    assertThatThrownBy(() -> ModelSpec.parse("a/b")).hasMessageContaining("no name");
    assertThatThrownBy(() -> ModelSpec.parse("a=*")).hasMessageContaining("no legal channel");
  }
}
