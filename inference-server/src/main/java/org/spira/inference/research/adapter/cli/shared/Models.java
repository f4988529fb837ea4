package org.spira.inference.research.adapter.cli.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.port.Examination;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.application.HearingModel;
import org.springframework.util.function.SingletonSupplier;

/**
 * Models as they are named on a command line. The registry is only asked for when one is named
 * there, since it may not be configured, and the engine only when there is something to be run.
 */
public record Models(
    Supplier<LoadModel> loader,
    Supplier<ModelRegistry> registry,
    Supplier<ModelCache> cache,
    Function<Path, String> digest) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** Makes each of the parts once, however often a command comes back to it. */
  public Models {
    loader = SingletonSupplier.of(loader);
    registry = SingletonSupplier.of(registry);
    cache = SingletonSupplier.of(cache);
  }

  /** The same, with models of another registry. */
  public Models at(ModelRegistry other) {
    return new Models(loader, () -> other, cache, digest);
  }

  /**
   * This model, ready to be asked; whoever has it closes its graph.
   *
   * @throws org.spira.inference.models.ModelRefusedException if it would not serve
   */
  public HearingModel hearing(String model) {
    ServedModel served = loader.get().load(files(model), true);
    return HearingModel.of(served).orElseThrow(() -> deaf(model, served));
  }

  private static FailedException deaf(String model, ServedModel served) {
    served.graph().close();
    return new FailedException(model + " hears no recordings");
  }

  /** Everything for which this model would be refused. */
  public Examination examine(String model, boolean mustHear) {
    return loader.get().examine(files(model), mustHear);
  }

  /** The graph with runs that end, one way or the other. */
  public LoadedModel onTrial(LoadedModel graph) {
    return loader.get().onTrial(graph);
  }

  /** The most rows that run at once. */
  public int largestBatch() {
    return loader.get().largestBatch();
  }

  /** What this model says of itself. */
  public ModelDescription describe(String model) {
    return loader.get().describe(files(model).folder());
  }

  /** The file of the graph in a model's folder. */
  public Path graph(Path folder) {
    return loader.get().graph(folder);
  }

  /** Where this model's files are. */
  public Path folder(String model) {
    return files(model).folder();
  }

  private CachedModel files(String model) {
    return model.startsWith("models:") ? registered(model) : inFolder(model);
  }

  private CachedModel registered(String model) {
    RegisteredVersion version = RegisteredName.parse(model).in(registry.get());
    return cache.get().obtain(version, folder -> registry.get().download(version, folder));
  }

  private CachedModel inFolder(String model) {
    Path folder = Path.of(model);
    if (!Files.isRegularFile(folder.resolve("MLmodel"))) {
      throw new FailedException(
          model + " is no model: a folder with the file MLmodel, or models:/name/alias, is");
    }
    try {
      Path real = folder.toRealPath();
      return new CachedModel(named(real), real, digest.apply(real));
    } catch (IOException e) {
      throw new FailedException(model + " cannot be read: " + e.getMessage());
    }
  }

  /** In a registry's folder the names are there: {@code <name>/<version>}. */
  private static RegisteredVersion named(Path folder) {
    String own = String.valueOf(folder.getFileName());
    Path parent = folder.getParent();
    return NUMBER.matcher(own).matches() && parent != null && parent.getFileName() != null
        ? new RegisteredVersion(parent.getFileName().toString(), own, folder.toString())
        : new RegisteredVersion(own, "folder", folder.toString());
  }
}
