package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.inference.RecordedMeters;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.engine.Tensor;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.workbench.BusyWorker;
import org.spira.inference.workbench.Workbench;

/** How long somebody waits who asks a model directly, and what becomes of the model meanwhile. */
class InferDirectlyTest {

  private static final InferDirectly.Wanted LUNGS = new InferDirectly.Wanted("lungs", null, null);

  private final FakeModel graph = new FakeModel();
  private final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  private final Workbench aside = new Workbench(1, 8, Duration.ofMillis(1), new RecordedMeters());
  private final CountDownLatch release = new CountDownLatch(1);

  @AfterEach
  void close() {
    release.countDown();
    aside.close();
  }

  private InferDirectly direct(Duration longestRun) {
    ServedModel model =
        new ServedModel(
            new ModelVersion("lungs", "1", "f".repeat(64)), graph, ModelDescription.of(Map.of()));
    models.replace("lungs", ModelRole.PRODUCTION, model);
    return new InferDirectly(models, aside, longestRun);
  }

  private static Map<String, Tensor> inputs() {
    return Map.of("x", new Tensor(ElementType.FP32, new long[] {1, 1}, new float[] {7}));
  }

  @Test
  void answers() {
    assertThat(direct(Duration.ofSeconds(20)).infer(LUNGS, signature -> inputs()))
        .hasValueSatisfying(outcome -> assertThat(outcome.outputs()).containsKey("y"));
  }

  @Test
  void whatWaitsTooLongIsNeverBegunAndLetsGoOfTheModel() throws Exception {
    CompletableFuture<Boolean> slow = BusyWorker.of(aside, release);
    InferDirectly direct = direct(Duration.ofMillis(20));
    assertThatThrownBy(() -> direct.infer(LUNGS, signature -> inputs()))
        .isInstanceOf(TryLaterException.class)
        .hasMessageContaining("enough to do");
    models.replace("lungs", ModelRole.PRODUCTION, null);
    assertThat(graph.closings).as("nobody uses it any more").hasValue(1);
    release.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(graph.runsAfterClosing).hasValue(0);
  }
}
