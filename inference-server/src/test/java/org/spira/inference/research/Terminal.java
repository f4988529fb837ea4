package org.spira.inference.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.adapter.FolderRegistry;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.models.adapter.cache.FolderModelCache;
import org.spira.inference.research.adapter.api.RestApiServers;
import org.spira.inference.research.adapter.cli.Commands;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands as from a terminal, each anew, and keeps what they say until it is cleared. */
public final class Terminal {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Supplier<LoadModel> loader;
  private Map<String, String> environment = Map.of();
  private Clock clock = Clock.systemUTC();

  public Terminal(Supplier<LoadModel> loader) {
    this.loader = loader;
  }

  /** With the usual engine and recordings of the usual lengths. */
  public static LoadModel loader() {
    return new LoadModel(new YamlManifests(), new OnnxEngine(OnnxSettings.defaults()));
  }

  public int run(Path registry, Path cache, String... words) {
    Models models =
        new Models(
            loader,
            () -> new FolderRegistry(registry),
            () -> new FolderModelCache(cache),
            FolderDigest::of);
    return new Commands(
            models,
            new Outside(
                new RegistryParts(environment),
                new RestApiServers(),
                environment,
                clock,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8)))
        .run(List.of(words));
  }

  /** With variables of the environment, and the time at which commands run. */
  public Terminal with(Map<String, String> variables, Clock time) {
    environment = Map.copyOf(variables);
    clock = time;
    return this;
  }

  public void clear() {
    out.reset();
    err.reset();
  }

  public String printed() {
    return out.toString(UTF_8);
  }

  public String complained() {
    return err.toString(UTF_8);
  }

  public JsonNode json() {
    return JsonMapper.builder().build().readTree(out.toByteArray());
  }
}
