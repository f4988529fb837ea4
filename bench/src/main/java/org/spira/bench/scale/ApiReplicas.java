package org.spira.bench.scale;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.spira.bench.wayin.MeasuredApi;
import org.spira.bench.wayin.Stores;
import org.spira.bench.wayin.load.HttpLoad;
import org.spira.bench.wayin.load.Repeated;
import org.spira.bench.wayin.load.Request;

/** API Servers on the same stores, each asked by clients of its own. */
final class ApiReplicas implements Replicas {

  private static final int RATE = 48_000;
  private static final int CLIENTS = 4;

  private final Path jar;
  private final Path folder;
  private final List<String> flags;
  private final Stores stores = new Stores();
  private final List<MeasuredApi> servers = new ArrayList<>();

  /** Starts the stores. */
  ApiReplicas(Path jar, Path folder, List<String> flags) throws Exception {
    this.jar = jar;
    this.folder = folder;
    this.flags = flags;
  }

  @Override
  public void add() throws Exception {
    servers.add(
        MeasuredApi.start(Core.of(servers.size(), flags), jar, stores.environment(), folder));
  }

  @Override
  public int count() {
    return servers.size();
  }

  @Override
  public Scaled load(Duration atLeast) throws Exception {
    Duration cpu = cpu();
    Duration behind = stores.processes().cpuOfAll();
    long begun = System.nanoTime();
    int accepted = upload(atLeast);
    Duration wall = Duration.ofNanos(System.nanoTime() - begun);
    Duration used = stores.processes().cpuOfAll().minus(behind);
    stores.objects().empty();
    return new Scaled("API Server", servers.size(), accepted, wall, cpu().minus(cpu), used);
  }

  private int upload(Duration atLeast) throws Exception {
    List<Callable<List<Long>>> clients = new ArrayList<>();
    for (MeasuredApi each : servers) {
      Request upload = each.upload(RATE);
      HttpLoad http = each.http();
      clients.add(() -> http.run(upload, CLIENTS, false, atLeast));
    }
    return Repeated.inThreads(clients).size();
  }

  private Duration cpu() {
    return servers.stream().map(each -> each.jvm().cpu()).reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() throws Exception {
    servers.forEach(MeasuredApi::close);
    stores.close();
  }
}
