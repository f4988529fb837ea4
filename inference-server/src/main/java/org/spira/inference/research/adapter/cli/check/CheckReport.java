package org.spira.inference.research.adapter.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.forms.FormMember;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.port.Examination;
import org.spira.inference.models.application.port.Examination.Finding;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.domain.Advice;
import org.spira.inference.research.domain.Costs;

/**
 * What was found out about a model, for people and for programs.
 *
 * @param costs of a model that would serve and hears recordings
 * @param grown by how many bytes the process grew meanwhile, where the system tells
 * @param slowPatterns how many patterns its graph has for which a faster one is known
 */
record CheckReport(
    String model,
    Examination examination,
    Optional<Costs> costs,
    OptionalLong grown,
    int slowPatterns) {

  private static final Advice ADVICE = AdvicePage.read();
  private static final double MIB = 1 << 20;

  boolean serves() {
    return examination.model().isPresent();
  }

  String json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("model", model);
    report.put("serves", serves());
    report.put("refusals", examination.findings().stream().map(CheckReport::refusal).toList());
    report.put("untried_steps", examination.untried());
    report.putAll(facts());
    return JsonText.of(report);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    facts().forEach((name, value) -> lines.add("%-32s%s".formatted(name, value)));
    for (Finding finding : examination.findings()) {
      lines.add("refused at the step %s: %s".formatted(finding.step(), finding.reason()));
      ADVICE.about(finding.reason()).ifPresent(todo -> lines.add("    what to do: " + todo));
    }
    if (!examination.untried().isEmpty()) {
      lines.add("not tried because of that: " + String.join(", ", examination.untried()));
    }
    lines.add(
        serves()
            ? model + " would serve"
            : "%s would be refused; to be mended: %d"
                .formatted(model, examination.findings().size()));
    return String.join("\n", lines);
  }

  private static Map<String, String> refusal(Finding finding) {
    Map<String, String> refusal = new LinkedHashMap<>();
    refusal.put("step", finding.step());
    refusal.put("reason", finding.reason());
    ADVICE.about(finding.reason()).ifPresent(todo -> refusal.put("what_to_do", todo));
    return refusal;
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    examination
        .signature()
        .ifPresent(graph -> {
          facts.put("takes", graph.inputs().stream().map(TensorShape::toString).toList());
          facts.put("gives", graph.outputs().stream().map(TensorShape::toString).toList());
        });
    examination.model().ifPresent(served -> facts.putAll(serving(served)));
    costs.ifPresent(cost -> facts.putAll(measured(cost)));
    grown.ifPresent(bytes -> facts.put("memory_mib", rounded(bytes / MIB)));
    if (slowPatterns > 0) {
      facts.put(
          "slow_patterns",
          "%d Mish or Softplus activations: spira-model optimise".formatted(slowPatterns));
    }
    return facts;
  }

  private static Map<String, Object> serving(ServedModel served) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("sha256", served.version().digest());
    // rows are tried only of models that hear
    if (served.hearing() != null) {
      facts.put("rows_independent", served.alone().isEmpty());
    }
    ModelDescription description = served.description();
    if (description != null && !description.form().members().isEmpty()) {
      facts.put(
          "takes_of_the_form", description.form().members().stream().map(FormMember::key).toList());
    }
    served.alone().ifPresent(why -> facts.put("rows_run_alone_because", why));
    return facts;
  }

  private static Map<String, Object> measured(Costs costs) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("largest_batch", costs.largestBatch());
    facts.put("milliseconds_to_prepare_a_row", rounded(costs.preparingMillis()));
    facts.put("milliseconds_a_row_alone", rounded(costs.aloneMillis()));
    facts.put("milliseconds_a_row_in_a_batch", rounded(costs.togetherMillis()));
    return facts;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
