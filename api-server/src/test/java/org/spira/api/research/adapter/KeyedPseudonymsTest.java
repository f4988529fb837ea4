package org.spira.api.research.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.domain.PatientPseudonym;
import org.spira.api.research.port.Pseudonyms;

class KeyedPseudonymsTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f81";

  private final Pseudonyms pseudonyms = KeyedPseudonyms.of("a key of thirty-two bytes, or more");
  private final Pseudonyms others = KeyedPseudonyms.of("another key of thirty-two bytes");

  /** Computed apart from this code, by Python's hmac and hashlib. */
  @Test
  void areHmacOfHospitalAndNumber() {
    assertThat(pseudonyms.patient("Hospital A", "123x"))
        .isEqualTo(new PatientPseudonym("8b4d10f831f0547d6ae294866c7cc6aa"));
    assertThat(pseudonyms.keyId()).isEqualTo("5e56c9d0");
  }

  @ParameterizedTest
  @CsvSource({"hospital a, 123X", "' HOSPITAL  A', ' 1 23x '", "Ｈospital A, １23x"})
  void areThoseOfThePatientHoweverTheyAreWritten(String hospital, String number) {
    assertThat(pseudonyms.patient(hospital, number))
        .isEqualTo(pseudonyms.patient("Hospital A", "123x"));
  }

  @ParameterizedTest
  @CsvSource({"Hospital A, 124x", "Hospital B, 123x", "Hospital A1, 23x"})
  void areOthersOfOthers(String hospital, String number) {
    assertThat(pseudonyms.patient(hospital, number))
        .isNotEqualTo(pseudonyms.patient("Hospital A", "123x"));
  }

  @Test
  void areOthersWithAnotherKey() {
    assertThat(others.patient("Hospital A", "123x"))
        .isNotEqualTo(pseudonyms.patient("Hospital A", "123x"));
    assertThat(others.keyId()).isNotEqualTo(pseudonyms.keyId());
  }

  @Test
  void leadBackToAnInferenceWithTheKeyOnly() {
    CaseId hidden = pseudonyms.hide(ID);

    assertThat(pseudonyms.hide(ID)).isEqualTo(hidden);
    assertThat(pseudonyms.reveal(hidden)).contains(ID);
    assertThat(others.reveal(hidden)).isEmpty();
    assertThat(hidden.digits()).doesNotContain(ID.substring(0, 8));
  }

  /** The digits were computed apart from this code, by Python's hmac and hashlib. */
  @ParameterizedTest
  @CsvSource({
    "2026-07-01T10:00:00Z.2e56b9c2c812322f, true",
    "2026-07-01T10:00:01Z.2e56b9c2c812322f, false",
    "2026-07-01T10:00:00.0Z.2e56b9c2c812322f, false",
    "2026-07-01T10:00:00Z, false",
    "2e56b9c2c812322f, false",
    "'', false"
  })
  void openWhatTheySealedAndNothingElse(String sealed, boolean opens) {
    Instant second = Instant.parse("2026-07-01T10:00:00Z");

    assertThat(pseudonyms.open(sealed)).isEqualTo(opens ? Optional.of(second) : Optional.empty());
    assertThat(others.open(sealed)).isEmpty();
    assertThat(pseudonyms.open(pseudonyms.seal(second.plusNanos(1)))).contains(second);
  }

  @Test
  void whatWasNeverMadeLeadsNowhere() {
    assertThat(pseudonyms.reveal(new CaseId("0".repeat(32)))).isEmpty();
    assertThat(CaseId.read("xyz")).isEmpty();
  }
}
