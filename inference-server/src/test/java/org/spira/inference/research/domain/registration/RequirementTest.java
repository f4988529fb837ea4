package org.spira.inference.research.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

  private static final Map<String, Figure> FIGURES =
      Map.of(
          "sensitivity", new Figure(0.85, 0.78, 0.9),
          "brier", new Figure(0.12, Double.NaN, Double.NaN),
          "errors", Figure.count(2));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sensitivity>=0.85",
        " sensitivity >= 0.85 ",
        "sensitivity<=0.85",
        "sensitivity > 0.8499",
        "lower(sensitivity)>=0.78",
        "upper( sensitivity ) < 0.91",
        "brier<0.2",
        "errors<=2"
      })
  void holds(String text) {
    assertThat(Requirement.parse(text).unmet(FIGURES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "sensitivity>0.85         | sensitivity>0.85 does not hold: it is 0.85",
        "lower(sensitivity)>=0.8  | lower(sensitivity)>=0.8 does not hold: it is 0.78",
        "upper(sensitivity)<=0.85 | upper(sensitivity)<=0.85 does not hold: it is 0.9",
        "errors<1                 | errors<1 does not hold: it is 2.0",
        "lower(brier)>=0          | lower(brier)>=0 cannot be told: the report has no such number",
        "area>=0                  | area>=0 cannot be told: the report has no such number"
      })
  void saysWhatDoesNotHold(String text, String why) {
    assertThat(Requirement.parse(text).unmet(FIGURES)).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "sensitivity           | it is no comparison: write one, as in sensitivity>=0.85",
        "0.8<sensitivity<0.9   | it is no comparison: write one, as in sensitivity>=0.85",
        "sensitivity=0.85      | '=' is none of >=, >, <=, <",
        "sensitivity=>0.85     | '=>' is none of >=, >, <=, <",
        "sensitivity>=         | '' is no number: write one, as in 0.85",
        "sensitivity>=85%      | '85%' is no number: write one, as in 0.85",
        "sensitivity>=0x1      | '0x1' is no number: write one, as in 0.85",
        "sensitivity>=NaN      | 'NaN' is no number: write one, as in 0.85",
        "recall>=0.85          | 'recall' is none of sensitivity, specificity, area, brier, cases, inconclusive, errors",
        ">=0.85                | '' is none of sensitivity, specificity, area, brier, cases, inconclusive, errors",
        "low(sensitivity)>=0.8 | 'low(' is neither lower( nor upper(",
        "lower(cases)>=10      | cases is a count and has no interval",
        "lower()>=1            | '' is none of sensitivity, specificity, area, brier, cases, inconclusive, errors"
      })
  void saysWhatCannotBeRead(String text, String why) {
    assertThatThrownBy(() -> Requirement.parse(text))
        .isInstanceOf(IllegalRequirementException.class)
        .hasMessage("the requirement '" + text + "' cannot be read: " + why);
  }

  @Test
  void neverHoldsWithoutANumber() {
    Map<String, Figure> unknown = Map.of("area", Figure.count(Double.NaN));
    assertThat(Requirement.parse("area<=1").unmet(unknown)).isPresent();
  }
}
