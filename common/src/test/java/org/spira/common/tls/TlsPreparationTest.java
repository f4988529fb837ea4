package org.spira.common.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class TlsPreparationTest {

  private static void prepare(String bundle, String enabled) {
    Map<String, Object> settings =
        new HashMap<>(Map.of("server.ssl.bundle", bundle, "server.ssl.enabled", enabled));
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("given", settings));
      new TlsPreparation().initialize(context);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "yes", "on", "1"})
  void asksForTheFilesByEveryWordForYes(String yes) {
    assertThatThrownBy(() -> prepare("spira", yes))
        .isInstanceOf(UnfitTlsException.class)
        .hasMessageStartingWith("SPIRA_TLS_CERTIFICATE must");
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "No", "off", "0"})
  void asksForNothingByEveryWordForNo(String no) {
    assertThatCode(() -> prepare("spira", no)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "maybe"})
  void refusesWhatIsNeither(String unclear) {
    assertThatThrownBy(() -> prepare("spira", unclear))
        .isInstanceOf(UnfitTlsException.class)
        .hasMessage("SPIRA_TLS must be true or false");
  }

  @Test
  void leavesABundleOfSomebodyElseToSpring() {
    assertThatCode(() -> prepare("hospital", "true")).doesNotThrowAnyException();
  }

  @Test
  void isRefusedWithTheVariableToChange() {
    FailureAnalysis said =
        Objects.requireNonNull(
            new UnfitTlsAnalyzer().analyze(new UnfitTlsException("SPIRA_TLS_KEY", "must be")));

    assertThat(List.of(said.getDescription(), said.getAction()))
        .containsExactly(
            "SPIRA_TLS_KEY must be", "Set the environment variable SPIRA_TLS_KEY and start again.");
  }
}
