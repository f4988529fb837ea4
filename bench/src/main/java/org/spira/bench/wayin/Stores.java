package org.spira.bench.wayin;

import io.minio.errors.MinioException;
import io.nats.client.Connection;
import io.nats.client.Nats;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.spira.bench.server.ObjectStore;
import org.spira.testservers.MongoServer;
import org.spira.testservers.NatsServer;
import org.spira.testservers.S3Server;

/** A real document store, object store and broker, empty at the start. */
public final class Stores implements AutoCloseable {

  private final ProcessesOfServers processes = new ProcessesOfServers();
  private final MongoServer mongo;
  private final ObjectStore objects;
  private final NatsServer nats;

  /** Starts them. */
  public Stores() throws MinioException {
    mongo = processes.noting("documents", MongoServer::start);
    objects = new ObjectStore(processes.noting("objects", S3Server::start));
    nats = processes.noting("broker", NatsServer::start);
  }

  /** The settings with which an API Server finds them. */
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(objects.environment());
    environment.put("SPIRA_NATS_URL", nats.url());
    environment.put("SPIRA_MONGO_URI", mongo.uri());
    environment.put("SPIRA_MONGO_DATABASE", "spira");
    return environment;
  }

  /** Where the documents are. */
  public String mongoUri() {
    return mongo.uri();
  }

  /** A connection to the broker. */
  Connection connect() throws IOException, InterruptedException {
    return Nats.connect(nats.url());
  }

  /** Their processes. */
  public ProcessesOfServers processes() {
    return processes;
  }

  /** Where the recordings are. */
  public ObjectStore objects() {
    return objects;
  }

  @Override
  public void close() throws Exception {
    nats.close();
    objects.close();
    mongo.close();
  }
}
