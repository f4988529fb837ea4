package org.spira.api.models.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.models.Model;

class RegisterWantedModelsTest {

  private final InMemoryModels models = new InMemoryModels();
  private int made;
  private final RegisterWantedModels register =
      new RegisterWantedModels(models, () -> "%024x".formatted(++made));

  @Test
  void addsWhatIsMissingOnce() {
    register.register(Map.of("demo", "demo-topic"));
    register.register(Map.of("demo", "demo-topic"));

    assertThat(models.all()).extracting(Model::publishingChannel).containsExactly("demo-topic");
  }

  @Test
  void leavesAModelThatHasTheChannelAlready() {
    register.register(Map.of("demo", "topic"));
    register.register(Map.of("other", "topic"));

    assertThat(models.all()).extracting(Model::name).containsExactly("demo");
  }
}
