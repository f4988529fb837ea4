package org.spira.system.crashpoints.provoked;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Submission;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.process.Wait;

/** Has inferences erased, first by one replica, and knows which must be gone in the end. */
final class Erasing {

  private static final String HOSPITAL = "Hospital of the erasures";

  private final Bench bench;
  private final Asking asking;
  private final List<String> mustBeGone = new ArrayList<>();

  Erasing(Bench bench, Replica first) {
    this.bench = bench;
    this.asking = new Asking(bench, first);
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
    asking.until(200, 409, url -> url.giveOutcome(one));
    mustBeGone.addAll(List.of(one, other));
    asking.until(202, 404, url -> url.eraseInference(one));
    asking.until(202, url -> url.erasePatient(HOSPITAL, rgh));
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

  /** Nothing is left of anything, and nobody knows any more about whom it was. */
  void assertGone() throws InterruptedException {
    for (String id : mustBeGone) {
      assertThat(Wait.until(Provocation.PATIENCE, () -> isErased(id))).as("erased " + id).isTrue();
    }
    assertThat(Wait.until(Provocation.PATIENCE, bench.truth()::allErasuresAreDone))
        .as("erasures done")
        .isTrue();
  }

  private void correct(String id) throws InterruptedException {
    String path = pathOf(id);
    asking.until(200, url -> url.send(path, "PATCH", "{\"age\": 77}"));
    Document corrected = inference(id);
    assertThat(corrected.get("age")).isEqualTo(77);
    assertThat(corrected.getList("corrections", Document.class)).hasSize(1);
  }

  private String pathOf(String id) {
    return "/v1/users/" + inference(id).getString("user_id") + "/inferences/" + id;
  }

  private Document inference(String id) {
    return bench.truth().document("inferences", id).orElseThrow();
  }

  private void restrict(String id) throws InterruptedException {
    String path = pathOf(id) + "/withdrawal";
    String json = "{\"effect\": \"restrict\"}";
    asking.until(200, 404, url -> url.send(path, "POST", json));
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
    assertThat(Wait.until(Provocation.PATIENCE, () -> isAccepted(submission, answers))).isTrue();
    return answers.getLast().inferenceId().orElseThrow();
  }

  private boolean isAccepted(Submission submission, List<Answer> answers)
      throws InterruptedException {
    answers.add(bench.client().submit(submission));
    return answers.getLast().isAcknowledged();
  }
}
