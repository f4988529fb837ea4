package org.spira.system.crashpoints;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.system.Bench;
import org.spira.system.StartedBench;

/** An API Server dies before and after everything it does to the world; the others go on. */
class ApiServerCrashPointsIT {

  @RegisterExtension private static final StartedBench STARTED = StartedBench.on(Crash.shape());

  @TestFactory
  Stream<DynamicTest> losesNothingWhenItHaltsAt() {
    Bench bench = STARTED.bench();
    return Crash.atEachPoint(bench, bench.deployment().apiServers(), Catalogue.API_EFFECTS);
  }
}
