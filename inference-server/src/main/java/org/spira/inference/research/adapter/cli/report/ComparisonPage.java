package org.spira.inference.research.adapter.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.spira.common.statistics.McNemar;
import org.spira.inference.research.domain.evaluation.CaseResult;
import org.spira.inference.research.domain.evaluation.Comparison;
import org.spira.inference.research.domain.evaluation.Figures;

/** A comparison for people, to be read and printed. */
public final class ComparisonPage {

  private final Compared compared;
  private final Comparison comparison;

  private ComparisonPage(Compared compared) {
    this.compared = compared;
    this.comparison = compared.comparison();
  }

  /** The page. */
  public static String of(Compared compared) {
    return new ComparisonPage(compared).html();
  }

  private String html() {
    return Html.page(
        "%s and %s".formatted(compared.first().model(), compared.second().model()),
        Html.paragraph(opening())
            + Html.table(figures())
            + Html.heading("May the difference be chance?")
            + Html.table(tests())
            + Html.paragraph(
                "DeLong's and McNemar's tests take cases for independent of each other: with several"
                    + " cases of a patient, p is too small.")
            + "<div class=\"plots\">"
            + curves()
            + "</div>\n"
            + Html.heading("Disagreements to listen to")
            + Html.table(disagreements()));
  }

  private String opening() {
    return "The same %d cases of %s (SHA-256 %s); %d answered by both. %s First: %s (blue). Second: %s (brown)."
        .formatted(
            compared.first().evaluation().results().size(),
            compared.first().data().path(),
            compared.first().data().digest(),
            comparison.answered().size(),
            compared.first().data().heard(),
            compared.first().model(),
            compared.second().model());
  }

  private List<List<String>> figures() {
    Figures first = compared.first().evaluation().figures();
    Figures second = compared.second().evaluation().figures();
    return List.of(
        List.of("", "first", "second"),
        row("sensitivity", Numbers.text(first.sensitivity()), Numbers.text(second.sensitivity())),
        row("specificity", Numbers.text(first.specificity()), Numbers.text(second.specificity())),
        row("area", Numbers.text(first.area()), Numbers.text(second.area())),
        row(
            "Brier score",
            Numbers.text(compared.first().evaluation().brier()),
            Numbers.text(compared.second().evaluation().brier())),
        row(
            "inconclusive",
            Integer.toString(first.inconclusive()),
            Integer.toString(second.inconclusive())),
        row(
            "without a diagnosis",
            Integer.toString(first.errors()),
            Integer.toString(second.errors())));
  }

  private static List<String> row(String name, String first, String second) {
    return List.of(name, first, second);
  }

  private List<List<String>> tests() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "difference", "p", "test"));
    comparison
        .areas()
        .ifPresent(areas ->
            rows.add(
                List.of(
                    "area",
                    "%s (%s)"
                        .formatted(
                            Numbers.text(areas.difference()), Numbers.text(areas.interval())),
                    Numbers.p(areas.p()),
                    "DeLong")));
    rows.add(test("sensitivity", comparison.sensitivities()));
    rows.add(test("specificity", comparison.specificities()));
    rows.add(test("all cases", comparison.all()));
    return rows;
  }

  private static List<String> test(String name, McNemar test) {
    return List.of(
        name,
        "%d only the first right, %d only the second"
            .formatted(test.onlyFirst(), test.onlySecond()),
        Numbers.p(test.p()),
        test.exact() ? "McNemar, exact" : "McNemar, chi square with continuity correction");
  }

  private String curves() {
    return new Plot("ROC curves", "1 - specificity", "sensitivity")
        .curve("first", compared.first().evaluation().curve())
        .curve("second", compared.second().evaluation().curve())
        .svg();
  }

  private List<List<String>> disagreements() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("case", "label", "first", "second"));
    for (Comparison.Pair pair : comparison.disagreements()) {
      rows.add(
          List.of(
              pair.first().id(), pair.first().label(), said(pair.first()), said(pair.second())));
    }
    return rows;
  }

  private static String said(CaseResult result) {
    return result.score().isPresent()
        ? "%s (%s)".formatted(result.diagnosis(), Numbers.text(result.score().getAsDouble()))
        : "%s: %s".formatted(result.diagnosis(), result.remark());
  }
}
