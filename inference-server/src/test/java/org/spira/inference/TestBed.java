package org.spira.inference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.spira.common.WireJson;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerSettings;
import org.spira.jetstream.consumers.ConsumerSettings;
import org.spira.jetstream.consumers.JetStreamAcknowledgements;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkItem;
import org.spira.jetstream.queues.JetStreamWorkQueues;
import org.spira.testservers.NatsServer;
import org.spira.testservers.S3Server;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What an Inference Server stands between: a broker, a store, and somebody who reads results. */
final class TestBed implements AutoCloseable {

  static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  static final String MODEL = "demonstration-pauses";
  static final String CHANNEL = MODEL + "-topic";
  private static final String BUCKET = "audio-files";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final NatsServer nats = NatsServer.start();
  final S3Server s3 = S3Server.start();
  private final BlockingQueue<ResultMessage> results = new LinkedBlockingQueue<>();
  private final BlockingQueue<ResultMessage> challengers = new LinkedBlockingQueue<>();
  private final MinioClient store =
      MinioClient.builder()
          .endpoint(s3.endpoint())
          .credentials(s3.accessKey(), s3.secretKey())
          .region("us-east-1")
          .build();
  private final Broker broker =
      Broker.connect(new BrokerSettings(nats.url(), null, null, 1, PATIENCE, PATIENCE), "test");
  final JetStreamWorkQueues queues = new JetStreamWorkQueues(broker);
  private final List<WorkConsumer> consumers = new ArrayList<>();

  TestBed() throws Exception {
    store.makeBucket(MakeBucketArgs.builder().bucket(BUCKET).build());
    await().until(broker::isConnected);
    queues.declare(CHANNEL);
    read("result_updates", results);
    read("result_updates_challenger", challengers);
  }

  private void read(String subject, BlockingQueue<ResultMessage> into) {
    WorkConsumer consumer =
        new WorkConsumer(
            broker,
            queues,
            new JetStreamAcknowledgements(PATIENCE),
            new ConsumerSettings(subject, "test", 8, PATIENCE),
            item -> keep(item, into));
    consumer.start();
    consumers.add(consumer);
  }

  private static void keep(WorkItem item, BlockingQueue<ResultMessage> into) {
    into.add(WireJson.readResult(item.body()));
    item.done();
  }

  /** Starts the service with this registry, and returns when it has started, ready or not. */
  ConfigurableApplicationContext startServer(Path registry, Path cache, String... more) {
    List<String> arguments = new ArrayList<>(neighbours());
    arguments.addAll(List.of("--server.port=0", "--management.server.port="));
    arguments.add("--SPIRA_MODELS=" + MODEL);
    arguments.add("--SPIRA_REGISTRY_URI=" + registry.toUri());
    arguments.add("--SPIRA_REGISTRY_POLL=50ms");
    arguments.add("--SPIRA_MODEL_CACHE=" + cache);
    arguments.addAll(Arrays.asList(more));
    return new SpringApplication(InferenceServer.class).run(arguments.toArray(String[]::new));
  }

  private List<String> neighbours() {
    return List.of(
        "--SPIRA_NATS_URL=" + nats.url(),
        "--SPIRA_S3_ENDPOINT=" + s3.endpoint(),
        "--SPIRA_S3_ACCESS_KEY=" + s3.accessKey(),
        "--SPIRA_S3_SECRET_KEY=" + s3.secretKey());
  }

  /** Stores the samples of these names, or empty objects, and asks for an inference. */
  void send(String id, String frase, String parlenda) throws Exception {
    put(RecordingPart.FRASE.objectKey(id), sample(frase));
    put(RecordingPart.PARLENDA.objectKey(id), sample(parlenda));
    ask(id);
  }

  void ask(String id) {
    var unused =
        queues.publish(
            CHANNEL, id + ":1", ("{\"id\": \"" + id + "\", \"new\": 1}").getBytes(UTF_8));
  }

  private static byte[] sample(String name) throws Exception {
    return name.isEmpty()
        ? new byte[0]
        : Files.readAllBytes(REPOSITORY.resolve("models/samples").resolve(name));
  }

  void put(String key, byte[] bytes) throws Exception {
    store.putObject(
        PutObjectArgs.builder().bucket(BUCKET).object(key).stream(
                new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
            .build());
  }

  ResultMessage result() throws InterruptedException {
    return next(results);
  }

  ResultMessage challengerResult() throws InterruptedException {
    return next(challengers);
  }

  private static ResultMessage next(BlockingQueue<ResultMessage> from) throws InterruptedException {
    ResultMessage result = from.poll(30, TimeUnit.SECONDS);
    assertThat(result).as("a result within half a minute").isNotNull();
    return result;
  }

  @Override
  public void close() throws Exception {
    consumers.forEach(WorkConsumer::close);
    broker.close();
    store.close();
    s3.close();
    nats.close();
  }
}
