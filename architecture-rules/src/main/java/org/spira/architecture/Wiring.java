package org.spira.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** What puts the parts of a subject together, and so knows all of its rings. */
final class Wiring {

  private static final List<String> ENDINGS =
      List.of("Configuration", "Settings", "CommandLine", "Parts", "Lifecycle");

  private Wiring() {}

  static boolean is(JavaClass type) {
    return ENDINGS.stream().anyMatch(type.getSimpleName()::endsWith);
  }
}
