package org.spira.bench.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spira.bench.process.ChildJvm;
import org.spira.bench.process.MeasuredJvms;
import org.spira.bench.process.Readiness;
import org.spira.testservers.Sockets;

/** The Inference Server as operators run it: its jar, in a process, set up by the environment. */
public final class MeasuredServer implements AutoCloseable {

  /** The registered name of the network of the research group's shape. */
  public static final String MODEL = "research-shape";

  private final ChildJvm jvm;

  private MeasuredServer(ChildJvm jvm) {
    this.jvm = jvm;
  }

  /** The network's graph in the folder with the models. */
  public static Path graph(Path registry) {
    return registry.resolve(MODEL).resolve("1").resolve("model.onnx");
  }

  /**
   * What is the same for every server of a bench.
   *
   * @param jar the executable jar
   * @param jvms how it is started
   * @param registry the folder with the models
   * @param folder for the log and what the server caches
   */
  public record Setup(Path jar, MeasuredJvms jvms, Path registry, Path folder) {

    Map<String, String> environment(Neighbours neighbours, String name, int port) {
      Map<String, String> environment = new HashMap<>(neighbours.environment());
      environment.put("SPIRA_PORT", Integer.toString(port));
      environment.put("SPIRA_MODELS", MODEL);
      environment.put("SPIRA_REGISTRY_URI", registry.toUri().toString());
      environment.put("SPIRA_MODEL_CACHE", folder.resolve("cache-" + name).toString());
      return environment;
    }
  }

  /**
   * Starts a server and returns when it is ready.
   *
   * @param name names its log
   * @param options command-line options in addition
   */
  public static MeasuredServer start(
      Setup setup, Neighbours neighbours, String name, List<String> options) {
    int port = Sockets.freePort();
    List<String> arguments = new ArrayList<>(List.of("-jar", setup.jar().toString()));
    arguments.addAll(options);
    Path log = setup.folder().resolve(name + ".log");
    ChildJvm jvm =
        setup.jvms().start(arguments, setup.environment(neighbours, name, port), log, false);
    Readiness.await(jvm, port, "Inference Server");
    return new MeasuredServer(jvm);
  }

  /** The process. */
  public ChildJvm jvm() {
    return jvm;
  }

  @Override
  public void close() {
    jvm.close();
  }
}
