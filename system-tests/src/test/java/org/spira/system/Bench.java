package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.spira.common.RecordingPart;
import org.spira.common.Subjects;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Recordings;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.client.Submission;
import org.spira.system.check.Checker;
import org.spira.system.check.Promises;
import org.spira.system.check.Queues;
import org.spira.system.check.Truth;
import org.spira.system.check.Verdict;
import org.spira.system.check.Watcher;
import org.spira.system.process.Wait;

/** A deployment with everything that a test does to it. */
final class Bench implements AutoCloseable {

  static final Duration BALANCE = Duration.ofSeconds(60);
  private static final Duration REQUEST = Duration.ofSeconds(20);
  private static final int REPETITIONS = 80;
  private static final Duration BEFORE_REPETITION = Duration.ofMillis(500);

  final Deployment deployment;
  final Truth truth;
  final Watcher watcher;
  final Queues queues;
  private final Recordings recordings;
  private final AtomicLong numbers = new AtomicLong();
  private final SpiraClient behindBalancer;
  private final String model;
  private Promises promises = new Promises();

  private Bench(Deployment deployment) throws IOException, InterruptedException {
    this.deployment = deployment;
    this.truth = new Truth(deployment.stores());
    this.watcher = new Watcher(truth, promises);
    this.queues = new Queues(deployment.stores());
    this.recordings = Recordings.of(Deployment.project().resolve("models/samples"));
    this.behindBalancer = deployment.client(deployment.url(), REQUEST);
    this.model = behindBalancer.modelId(Optional.of(deployment.model()));
  }

  /** On a deployment that is ready, which it closes. */
  static Bench on(Deployment deployment) throws IOException, InterruptedException {
    try {
      return new Bench(deployment);
    } catch (IOException | RuntimeException e) {
      deployment.close();
      throw e;
    }
  }

  /** Begins new books; what happened before is another test's. */
  void forgetPromises() {
    promises = new Promises();
  }

  /** A client of one replica only. */
  SpiraClient client(Replica replica) {
    return deployment.client(replica.url(), REQUEST);
  }

  /** A client of all replicas. */
  SpiraClient client() {
    return behindBalancer;
  }

  String model() {
    return model;
  }

  /** A request with the next recordings. */
  Submission submission() {
    return new Submission(
        model, recordings.set(numbers.getAndIncrement()), UUID.randomUUID().toString());
  }

  /**
   * Asks for inferences at the same time, first of this client; what fails is repeated elsewhere.
   */
  void load(SpiraClient first, int inferences) throws InterruptedException {
    List<Runnable> requests = new ArrayList<>();
    for (int i = 0; i < inferences; i++) {
      Submission submission = submission();
      requests.add(() -> request(first, submission));
    }
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      requests.forEach(clients::execute);
    }
  }

  /** Asks until it is answered 200, as a client with patience does. */
  void request(SpiraClient first, Submission submission) {
    try {
      Answer answer = first.submit(submission);
      for (int i = 0; i < REPETITIONS && !answer.isAcknowledged(); i++) {
        Wait.pass(BEFORE_REPETITION);
        answer = behindBalancer.submit(submission);
      }
      promises.note(submission, answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What has become of everything promised since {@link #forgetPromises}. */
  Verdict verdict(Duration atMost) throws InterruptedException {
    return new Checker(truth, queues, promises, watcher).check(atMost);
  }

  /** Every request was answered 200, and ended once. */
  void assertBooksBalance() throws InterruptedException {
    Verdict verdict = verdict(BALANCE);
    assertThat(promises.refusals()).as("requests not answered 200 in the end").isEqualTo("{}");
    assertThat(verdict.lost()).as("lost").isEmpty();
    assertThat(verdict.unfinished()).as("not ended").isZero();
    assertThat(verdict.duplicated()).as("ended twice").isEmpty();
    assertThat(verdict.damaged()).as("damaged recordings").isEmpty();
  }

  Promises promises() {
    return promises;
  }

  /** Recordings without an inference, as a process leaves them that dies while it accepts one. */
  String leaveOrphan() throws Exception {
    Instant longAgo = Instant.now().minus(Duration.ofDays(10));
    String id = new ObjectId(java.util.Date.from(longAgo)).toHexString();
    for (RecordingPart part : RecordingPart.values()) {
      byte[] wav = Objects.requireNonNull(recordings.set(0).get(part));
      truth
          .s3()
          .putObject(
              PutObjectArgs.builder().bucket("audio-files").object(part.objectKey(id)).stream(
                      new ByteArrayInputStream(wav), (long) wav.length, -1L)
                  .build());
    }
    truth
        .database()
        .getCollection("results")
        .insertOne(
            new Document("_id", new ObjectId(id))
                .append("inference_id", id)
                .append("output", List.of(-1.0))
                .append("diagnosis", "not available"));
    return id;
  }

  /** Has the broker forget every inference that waits. */
  void loseMessages() throws Exception {
    queues.connection().jetStreamManagement().purgeStream(workStream());
  }

  /** The stream that holds the inferences. */
  String workStream() {
    return Subjects.streamName(Subjects.customaryChannel(deployment.model()));
  }

  @Override
  public void close() {
    watcher.close();
    queues.close();
    truth.close();
    deployment.close();
  }
}
