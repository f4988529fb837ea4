package org.spira.system.crashpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Submission;
import org.spira.system.Administration;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.process.Wait;

/** Has inferences erased, first by one replica, and knows which must be gone in the end. */
final class Erasing {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String HOSPITAL = "Hospital of the erasures";

  private final Bench bench;
  private final Replica first;
  private final List<String> mustBeGone = new ArrayList<>();

  Erasing(Bench bench, Replica first) {
    this.bench = bench;
    this.first = first;
  }

  /**
   * Erases one inference, which has an outcome, and another by its patient; what is not answered is
   * asked elsewhere.
   */
  void once() throws InterruptedException {
    String one = accept();
    String rgh = UUID.randomUUID().toString();
    String other = accept();
    makePatient(other, rgh);
    correct(one);
    restrict(accept());
    giveOutcome(one);
    mustBeGone.add(one);
    mustBeGone.add(other);
    eraseInference(one);
    erasePatient(rgh);
  }

  private void makePatient(String inference, String rgh) {
    bench
        .truth()
        .database()
        .getCollection("inferences")
        .updateOne(
            Filters.eq("_id", new ObjectId(inference)),
            Updates.combine(Updates.set("local", HOSPITAL), Updates.set("rgh", rgh)));
  }

  private void giveOutcome(String id) throws InterruptedException {
    if (new Administration(first.url()).giveOutcome(id) != 200) {
      Administration anybody = new Administration(bench.deployment().url());
      // 409: it was stored by the call that was not answered
      assertThat(Wait.until(PATIENCE, () -> List.of(200, 409).contains(anybody.giveOutcome(id))))
          .isTrue();
    }
  }

  private void eraseInference(String id) throws InterruptedException {
    if (new Administration(first.url()).eraseInference(id) != 202) {
      Administration anybody = new Administration(bench.deployment().url());
      // 404: it was erased by the call that was not answered
      assertThat(Wait.until(PATIENCE, () -> List.of(202, 404).contains(anybody.eraseInference(id))))
          .isTrue();
    }
  }

  private void erasePatient(String rgh) throws InterruptedException {
    if (new Administration(first.url()).erasePatient(HOSPITAL, rgh) != 202) {
      Administration anybody = new Administration(bench.deployment().url());
      assertThat(Wait.until(PATIENCE, () -> anybody.erasePatient(HOSPITAL, rgh) == 202)).isTrue();
    }
  }

  /** Nothing is left of anything, and nobody knows any more about whom it was. */
  void assertGone() throws InterruptedException {
    for (String id : mustBeGone) {
      assertThat(Wait.until(PATIENCE, () -> isErased(id))).as("erased " + id).isTrue();
    }
    assertThat(Wait.until(PATIENCE, bench.truth()::allErasuresAreDone))
        .as("erasures done")
        .isTrue();
  }

  private void correct(String id) throws InterruptedException {
    String path = pathOf(id);
    ask(status -> status == 200, url -> url.send(path, "PATCH", "{\"age\": 77}"));
    Document corrected = inference(id);
    assertThat(corrected.get("age")).isEqualTo(77);
    assertThat(corrected.getList("corrections", Document.class)).hasSize(1);
  }

  /** First of the replica that is to halt, then of anybody. */
  private void ask(IntPredicate answered, Question question) throws InterruptedException {
    if (!answered.test(question.askAt(new Administration(first.url())))) {
      Administration anybody = new Administration(bench.deployment().url());
      assertThat(Wait.until(PATIENCE, () -> answered.test(question.askAt(anybody)))).isTrue();
    }
  }

  private String pathOf(String id) {
    return "/v1/users/" + inference(id).getString("user_id") + "/inferences/" + id;
  }

  private Document inference(String id) {
    return Objects.requireNonNull(
        bench
            .truth()
            .database()
            .getCollection("inferences")
            .find(Filters.eq("_id", new ObjectId(id)))
            .first());
  }

  private interface Question {
    int askAt(Administration address) throws InterruptedException;
  }

  private void restrict(String id) throws InterruptedException {
    String path = pathOf(id) + "/withdrawal";
    String json = "{\"effect\": \"restrict\"}";
    // 404: it was restricted by the call that was not answered
    ask(status -> status == 200 || status == 404, url -> url.send(path, "POST", json));
    Document kept = inference(id);
    assertThat(kept).as("restricted " + id).containsKey("restricted").doesNotContainKey("user_id");
    assertThat(kept.getString("status")).isIn("completed", "error");
  }

  private boolean isErased(String id) {
    try {
      return bench.truth().isErased(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String accept() throws InterruptedException {
    Submission submission = bench.submission();
    List<Answer> answers = new ArrayList<>();
    assertThat(Wait.until(PATIENCE, () -> isAccepted(submission, answers))).isTrue();
    return answers.getLast().inferenceId().orElseThrow();
  }

  private boolean isAccepted(Submission submission, List<Answer> answers)
      throws InterruptedException {
    answers.add(bench.client().submit(submission));
    return answers.getLast().isAcknowledged();
  }
}
