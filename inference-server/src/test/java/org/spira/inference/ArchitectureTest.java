package org.spira.inference;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.spira.architecture.Rooms;
import org.spira.architecture.ServiceRules;

/** Rooms by subject, rings inside each; each rule is proven on a planted violation where it is. */
@AnalyzeClasses(packages = "org.spira.inference", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Rooms CUT = new Rooms("org.spira.inference", Set.of("shared"));

  @ArchTest
  static final ArchRule RULES = ServiceRules.of(CUT, Set.of("org.spira.common", "org.spira.audio"));
}
