package org.spira.bench.scale;

import io.minio.errors.MinioException;
import io.nats.client.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.spira.bench.plain.Voice;
import org.spira.bench.process.Round;
import org.spira.bench.server.Caller;
import org.spira.bench.server.MeasuredServer;
import org.spira.bench.server.Neighbours;
import org.spira.bench.wayin.ProcessesOfServers;

/** Inference Servers that share a channel. */
final class InferenceReplicas implements Replicas {

  private static final int RATE = 16_000;
  private static final double SECONDS = 5.001;
  private static final int RECORDINGS = 256;
  private static final int EACH_IN_FLIGHT = 32;

  private final Path jar;
  private final Path registry;
  private final Path folder;
  private final List<String> flags;
  private final ProcessesOfServers processes = new ProcessesOfServers();
  private final Neighbours neighbours;
  private final Connection connection;
  private final Caller caller;
  private final List<String> ids;
  private final List<MeasuredServer> servers = new ArrayList<>();

  /** Starts NATS and the object store. */
  InferenceReplicas(Path jar, Path registry, Path folder, List<String> flags) throws Exception {
    this.jar = jar;
    this.registry = registry;
    this.folder = folder;
    this.flags = flags;
    neighbours = processes.noting("neighbours", InferenceReplicas::neighbours);
    connection = neighbours.connect();
    neighbours.declareResults(connection);
    byte[] wav = Voice.wav(RATE, SECONDS);
    ids = neighbours.store(wav, 0, RECORDINGS);
    caller = Caller.about(wav, MeasuredServer.graph(registry), connection);
  }

  private static Neighbours neighbours() {
    try {
      return new Neighbours();
    } catch (MinioException e) {
      throw new UncheckedIOException(new IOException("the object store did not start", e));
    }
  }

  @Override
  public void add() {
    MeasuredServer.Setup setup =
        new MeasuredServer.Setup(jar, Core.of(servers.size(), flags), registry, folder);
    servers.add(MeasuredServer.start(setup, neighbours, "replica-" + servers.size(), List.of()));
  }

  @Override
  public int count() {
    return servers.size();
  }

  @Override
  public Scaled load(Duration atLeast) throws Exception {
    // asked for when the load has become steady, and when it ends
    List<Duration> stores = new ArrayList<>();
    Round round =
        caller.load(
            ids,
            EACH_IN_FLIGHT * servers.size(),
            atLeast,
            () -> {
              stores.add(processes.cpuOfAll());
              return cpu();
            });
    neighbours.forgetResults(connection);
    return new Scaled(
        "Inference Server",
        servers.size(),
        round.inferences(),
        round.wall(),
        round.cpu(),
        stores.getLast().minus(stores.getFirst()));
  }

  private Duration cpu() {
    return servers.stream().map(each -> each.jvm().cpu()).reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() throws Exception {
    servers.forEach(MeasuredServer::close);
    caller.close();
    connection.close();
    neighbours.close();
  }
}
