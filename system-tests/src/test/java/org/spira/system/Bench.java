package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
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
public final class Bench implements AutoCloseable {

  /** How long everything may take to end. */
  public static final Duration BALANCE = Duration.ofSeconds(60);

  private static final Duration REQUEST = Duration.ofSeconds(20);
  private static final int REPETITIONS = 80;
  private static final Duration BEFORE_REPETITION = Duration.ofMillis(500);

  private final Deployment deployment;
  private final Truth truth;
  private final Watcher watcher;
  private final Queues queues;
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
  public static Bench on(Deployment deployment) throws IOException, InterruptedException {
    try {
      return new Bench(deployment);
    } catch (IOException | RuntimeException e) {
      deployment.close();
      throw e;
    }
  }

  /** What it is about. */
  public Deployment deployment() {
    return deployment;
  }

  /** What the stores hold. */
  public Truth truth() {
    return truth;
  }

  /** Who sees when something ends. */
  public Watcher watcher() {
    return watcher;
  }

  /** What the broker holds. */
  public Queues queues() {
    return queues;
  }

  /** The recordings that are sent. */
  public Recordings recordings() {
    return recordings;
  }

  /** Begins new books; what happened before is another test's. */
  public void forgetPromises() {
    promises = new Promises();
  }

  /** A client of one replica only. */
  public SpiraClient client(Replica replica) {
    return deployment.client(replica.url(), REQUEST);
  }

  /** A client of all replicas. */
  public SpiraClient client() {
    return behindBalancer;
  }

  /** The id of the one model. */
  public String model() {
    return model;
  }

  /** A request with the next recordings. */
  public Submission submission() {
    return new Submission(
        model, recordings.set(numbers.getAndIncrement()), UUID.randomUUID().toString());
  }

  /**
   * Asks for inferences at the same time, first of this client; what fails is repeated elsewhere.
   */
  public void load(SpiraClient first, int inferences) throws InterruptedException {
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
  public void request(SpiraClient first, Submission submission) {
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
  public Verdict verdict(Duration atMost) throws InterruptedException {
    return new Checker(truth, queues, promises, watcher).check(atMost);
  }

  /** Every request was answered 200, and ended once. */
  public void assertBooksBalance() throws InterruptedException {
    Verdict verdict = verdict(BALANCE);
    assertThat(promises.refusals()).as("requests not answered 200 in the end").isEqualTo("{}");
    assertThat(verdict.lost()).as("lost").isEmpty();
    assertThat(verdict.unfinished()).as("not ended").isZero();
    assertThat(verdict.duplicated()).as("ended twice").isEmpty();
    assertThat(verdict.damaged()).as("damaged recordings").isEmpty();
  }

  /** What was promised since {@link #forgetPromises}. */
  public Promises promises() {
    return promises;
  }

  /** Has the broker forget every inference that waits. */
  public void loseMessages() throws Exception {
    queues.connection().jetStreamManagement().purgeStream(workStream());
  }

  /** The stream that holds the inferences. */
  public String workStream() {
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
