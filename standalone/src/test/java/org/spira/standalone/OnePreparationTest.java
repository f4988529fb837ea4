package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class OnePreparationTest {

  @Test
  void whatBothServicesDoBeforeTheyStartIsDoneOnceInOneProcess() {
    assertThat(
            SpringFactoriesLoader.loadFactories(
                ApplicationContextInitializer.class, Standalone.class.getClassLoader()))
        .extracting(each -> each.getClass().getName())
        .filteredOn(name -> name.startsWith("org.spira."))
        .containsExactly("org.spira.common.tls.TlsPreparation");
  }
}
