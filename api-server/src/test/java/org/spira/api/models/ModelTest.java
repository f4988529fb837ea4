package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "ação", "a/b", "a.b"})
  void refusesNamesThatNoRegisteredModelHas(String name) {
    assertThat(Model.isLegalName(name)).isFalse();
  }
}
