package org.spira.inference.research.adapter.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.models.application.port.Examination;
import org.spira.inference.models.application.port.Examination.Finding;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.domain.Advice;

/**
 * What was found out about a model, for people and for programs.
 *
 * @param measured by name, of a model that would serve
 * @param grown by how many bytes the process grew meanwhile, where the system tells
 * @param slowPatterns how many patterns its graph has for which a faster one is known
 */
record CheckReport(
    String model,
    Examination examination,
    Map<String, Object> measured,
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
    examination.model().ifPresent(served -> facts.putAll(ServingFacts.of(served)));
    facts.putAll(measured);
    grown.ifPresent(bytes -> facts.put("memory_mib", MeasuredFacts.rounded(bytes / MIB)));
    if (slowPatterns > 0) {
      facts.put(
          "slow_patterns",
          "%d Mish or Softplus activations: spira-model optimise".formatted(slowPatterns));
    }
    return facts;
  }
}
