package org.spira.inference.direct;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The models that come with SPIRA, served over HTTP. */
abstract class DirectHttp {

  @TempDir static Path cache;
  static ServedDirectly served;

  @BeforeAll
  static void serve() {
    served = ServedDirectly.from(Path.of("../models/registry"), cache, "half-plus-two", "absent");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  static MvcTestResult post(String path, String body) {
    return served.post(path, body);
  }

  static MvcTestResult get(String path) {
    return served.get(path);
  }
}
