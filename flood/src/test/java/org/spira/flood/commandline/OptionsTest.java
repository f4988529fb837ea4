package org.spira.flood.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final Set<String> KNOWN = Set.of("a", "password-env", "password-file");

  @ParameterizedTest
  @CsvSource({"90, PT90S", "90s, PT90S", "5m, PT5M", "1h, PT1H"})
  void timesHaveUnits(String given, Duration meant) {
    assertThat(parse("--a", given).duration("a")).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "5d", "-1", "1.5s"})
  void whatIsNoTimeIsRefused(String given) {
    assertThatThrownBy(() -> parse("--a", given).duration("a"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--a must be a time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-2", "many"})
  void countsArePositive(String given) {
    assertThatThrownBy(() -> parse("--a", given).positive("a", 1))
        .isInstanceOf(UsageException.class)
        .hasMessage("--a must be a positive number");
  }

  @Test
  void unknownRepeatedAndUnfinishedOptionsAreRefused() {
    assertThatThrownBy(() -> parse("--b", "1")).hasMessageContaining("--b is not an option");
    assertThatThrownBy(() -> parse("--a", "1", "--a", "2")).hasMessageContaining("given twice");
    assertThatThrownBy(() -> parse("--a")).hasMessageContaining("needs a value");
  }

  @Test
  void thePasswordLiesInAVariable() {
    assertThat(parse("--password-env", "MINE").password("OTHER")).isEqualTo("secret");
    assertThatThrownBy(() -> parse().password("OTHER")).hasMessageContaining("OTHER");
  }

  private static Options parse(String... arguments) {
    return Options.parse(List.of(arguments), KNOWN, Map.of("MINE", "secret"));
  }
}
