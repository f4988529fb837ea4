package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.spira.inference.direct.adapter.rest.openinference.OpenInferenceController;
import org.spira.inference.direct.adapter.rest.tensorflow.ModelStatusController;
import org.spira.inference.direct.adapter.rest.tensorflow.PredictController;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.adapter.FolderRegistry;
import org.spira.inference.models.adapter.MicrometerModelMeters;
import org.spira.inference.models.adapter.NowhereNoted;
import org.spira.inference.models.adapter.OnThisMachineOnly;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.adapter.cache.FolderModelCache;
import org.spira.inference.models.application.KeepModel;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.workbench.Workbench;
import org.spira.inference.workbench.adapter.MicrometerBatchMeters;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Models of a folder, asked over HTTP without a server. */
public final class ServedDirectly implements AutoCloseable {

  /** So many requests at once. */
  public static final int PLACES = 4;

  private static final Path GRAPHS = Path.of("src/test/resources/models");

  private final ModelSlots models;
  private final Workbench workbench;
  private final Places places = new Places(PLACES);
  private final MockMvcTester http;

  private ServedDirectly(ModelSlots models, Workbench workbench) {
    this.models = models;
    this.workbench = workbench;
    InferDirectly direct = new InferDirectly(models, workbench, Duration.ofSeconds(20));
    this.http =
        MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(
                    new PredictController(direct, places),
                    new ModelStatusController(direct),
                    new OpenInferenceController(direct, places))
                .build());
  }

  /** The test's graphs of these names, registered in this folder. */
  public static ServedDirectly fromGraphs(Path folder, String... names) throws IOException {
    Path registry = folder.resolve("registry");
    for (String name : names) {
      Path version = Files.createDirectories(registry.resolve(name).resolve("1"));
      Files.copy(GRAPHS.resolve(name + ".onnx"), version.resolve("model.onnx"));
      Files.writeString(version.resolve("MLmodel"), "flavors: {onnx: {data: model.onnx}}\n");
    }
    return from(registry, folder.resolve("cache"), names);
  }

  public static ServedDirectly from(Path registry, Path cache, String... names) {
    MeterRegistry meters = new SimpleMeterRegistry();
    ModelSlots models =
        new ModelSlots(Arrays.stream(names).map(name -> new ModelSpec(name, null)).toList());
    load(models, registry, cache, meters);
    return new ServedDirectly(
        models, new Workbench(1, 8, Duration.ofMillis(1), new MicrometerBatchMeters(meters)));
  }

  private static void load(ModelSlots models, Path registry, Path cache, MeterRegistry meters) {
    LoadModel loader = new LoadModel(new YamlManifests(), new OnnxEngine(OnnxSettings.defaults()));
    KeepModel.Copies copies =
        new KeepModel.Copies(new FolderModelCache(cache), new OnThisMachineOnly());
    KeepModel.Surroundings surroundings =
        new KeepModel.Surroundings(
            channel -> {}, new MicrometerModelMeters(meters), new NowhereNoted());
    for (ModelSpec spec : models.specs()) {
      new KeepModel(spec, models, new FolderRegistry(registry), copies, loader, surroundings)
          .look();
    }
  }

  /** Asserts that a request was refused for these reasons. */
  public static void assertRefused(MvcTestResult answer, String... reasons) {
    assertThat(answer)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.error")
        .asString()
        .contains(reasons);
  }

  public static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** Where requests are dealt with. */
  public Places places() {
    return places;
  }

  public MockMvcTester http() {
    return http;
  }

  public MvcTestResult post(String path, String body) {
    return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  public MvcTestResult get(String path) {
    return http.get().uri(path).exchange();
  }

  @Override
  public void close() {
    workbench.close();
    models.close();
  }
}
