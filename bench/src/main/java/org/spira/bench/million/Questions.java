package org.spira.bench.million;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.bench.million.Population.Patient;
import org.spira.bench.report.Table;
import org.spira.bench.wayin.MeasuredApi;
import org.spira.bench.wayin.load.Request;

/**
 * What people and machines ask of a server that has many inferences.
 *
 * @param api the server
 * @param population what it has
 */
record Questions(MeasuredApi api, Population population) {

  private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

  /**
   * What came of all of them, and of these, as a table.
   *
   * @param documents the processor time of the document store so far
   */
  String asked(Supplier<Duration> documents, Question... more) {
    Table asked = Question.table();
    Stream.concat(all().stream(), Arrays.stream(more))
        .forEach(each -> {
          LOG.info("{}", each.what());
          each.answer(api, documents, asked);
        });
    return asked.markdown();
  }

  private List<Question> all() {
    List<Question> all = new ArrayList<>(pages());
    all.addAll(filtered());
    String one = api.inferences() + "/" + idOfOne();
    all.add(new Question("an inference", api.get(one)));
    all.add(new Question("a result", api.get(one + "/result")));
    all.add(new Question("`/v1/operation`", api.get("/v1/operation")));
    all.add(new Question("the reconciler's and all other meters", meters()));
    all.add(
        new Question(
            "evaluation of the model", api.get("/v1/models/" + api.modelId() + "/evaluation")));
    all.add(new Question("export of one inference", api.get(one + "/export")));
    all.add(new Question("export of a patient", exportOf(Patient.of(0))));
    return all;
  }

  /** Looks for the patient as an erasure does: through everybody's inferences. */
  private Request exportOf(Patient patient) {
    return api.post(
        "/v1/exports",
        "{\"hospital\": \"%s\", \"rgh\": \"%s\"}".formatted(patient.hospitalName(), patient.rgh()));
  }

  private List<Question> pages() {
    return List.of(
        page("newest 50", "limit=50"),
        page("newest 50 with results and outcomes", "limit=50&include=outcome,result"),
        page("oldest 50", "limit=50&sort=created_in"),
        page("50 of the middle", "limit=50&to=" + day(population.count() / 2)));
  }

  private List<Question> filtered() {
    Patient one = Patient.of(0);
    return List.of(
        page("failed", "limit=50&status=error"),
        page("not ended", "limit=50&status=processing"),
        page("of another hospital: none", "limit=50&hospital=Bench+Sul"),
        page("with the outcome confirmed", "limit=50&outcome=confirmed"),
        page("of the model", "limit=50&model=" + api.modelId()),
        page("diagnosed positive", "limit=50&diagnosis=positive"),
        page("a whole RGH", "limit=50&q=" + one.rgh()),
        page("the beginning of an RGH", "limit=50&q=" + one.rgh().substring(0, 5)));
  }

  private Question page(String what, String query) {
    return new Question("page: " + what, api.get(api.inferences() + "?" + query));
  }

  private Request meters() {
    return api.get("/actuator/prometheus");
  }

  private String day(int number) {
    return population.acceptedAt(number).toString().substring(0, "2000-01-01".length());
  }

  /** The newest that the administrator asked. */
  private String idOfOne() {
    MadeDocuments made = new MadeDocuments(population);
    int number = population.count() - 1;
    while (!made.isOfFirstUser(number)) {
      number--;
    }
    return population.id(number).toHexString();
  }
}
