package org.spira.bench.server;

import io.minio.errors.MinioException;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.Nats;
import io.nats.client.api.RetentionPolicy;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spira.common.RecordingPart;
import org.spira.common.Subjects;
import org.spira.testservers.NatsServer;
import org.spira.testservers.S3Server;

/** A real NATS server and a real S3 server, empty at the start. */
public final class Neighbours implements AutoCloseable {

  // the shortest that the broker takes: recordings are inferred again and again, and each result
  // must be stored as if it were the first
  private static final Duration DUPLICATES_KNOWN = Duration.ofMillis(100);

  private final NatsServer nats = NatsServer.start();
  private final ObjectStore objects;

  /** Starts both. */
  public Neighbours() throws MinioException {
    objects = new ObjectStore(S3Server.start());
  }

  /** The settings with which an Inference Server finds them. */
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(objects.environment());
    environment.put("SPIRA_NATS_URL", nats.url());
    return environment;
  }

  /** A connection of the caller's own. */
  public Connection connect() throws IOException, InterruptedException {
    return Nats.connect(nats.url());
  }

  /**
   * Makes the stream of the results as the services would, but for how long it knows duplicates.
   */
  public void declareResults(Connection connection) throws IOException, JetStreamApiException {
    var unused =
        connection
            .jetStreamManagement()
            .addStream(
                StreamConfiguration.builder()
                    .name(Subjects.streamName(Subjects.DEFAULT_RESULTS))
                    .subjects(Subjects.DEFAULT_RESULTS)
                    .retentionPolicy(RetentionPolicy.WorkQueue)
                    .storageType(StorageType.File)
                    .duplicateWindow(DUPLICATES_KNOWN)
                    .build());
  }

  /** Forgets the results so far, which nobody collects here. */
  public void forgetResults(Connection connection) throws IOException, JetStreamApiException {
    var unused =
        connection.jetStreamManagement().purgeStream(Subjects.streamName(Subjects.DEFAULT_RESULTS));
  }

  /**
   * Stores the recording once for each of so many inferences.
   *
   * @param first makes the ids of different calls differ
   * @return the ids of the inferences
   */
  public List<String> store(byte[] wav, int first, int count) throws MinioException {
    List<String> ids = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      String id = "%024x".formatted(i);
      objects.put(RecordingPart.FRASE.objectKey(id), wav);
      ids.add(id);
    }
    return ids;
  }

  @Override
  public void close() throws Exception {
    objects.close();
    nats.close();
  }
}
