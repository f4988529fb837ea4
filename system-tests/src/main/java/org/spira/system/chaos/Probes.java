package org.spira.system.chaos;

import java.util.Optional;
import java.util.UUID;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Recordings;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.client.Submission;
import org.spira.system.check.Promises;

/**
 * Single inferences that find out whether anybody accepts them; what is accepted is a promise as
 * any other.
 */
record Probes(String model, Recordings recordings, Promises promises) {

  /** Asks once; the inference's id if it was accepted. */
  Optional<String> submit(SpiraClient client) throws InterruptedException {
    Submission submission = new Submission(model, recordings.set(0), UUID.randomUUID().toString());
    Answer answer = client.submit(submission);
    if (answer.isAcknowledged()) {
      promises.note(submission, answer);
    }
    return answer.inferenceId();
  }
}
