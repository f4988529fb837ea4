package org.spira.api;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.spira.architecture.RingRules;
import org.spira.architecture.Rooms;
import org.spira.architecture.ServiceRules;

/** Rooms by subject, rings inside each; each rule is proven on a planted violation where it is. */
@AnalyzeClasses(packages = "org.spira.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Rooms CUT =
      new Rooms(
          "org.spira.api",
          Set.of(
              "shared", "settings", "lifecycle", "documents", "administration", "broker", "web"));

  private static final Set<String> PLAIN = Set.of("org.spira.common");

  @ArchTest static final ArchRule RULES = ServiceRules.of(CUT, PLAIN);

  @ArchTest static final ArchRule CONTROLLERS = new RingRules(CUT, PLAIN).controllersStayHidden();
}
