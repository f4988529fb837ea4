package org.spira.inference.research.adapter.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.spira.inference.research.domain.Advice;

/** The page about models, docs/models.md, as it was when this was built. */
final class AdvicePage {

  private static final String PAGE = "/org/spira/inference/models.md";

  private AdvicePage() {}

  static Advice read() {
    try (InputStream page = AdvicePage.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException("the build left " + PAGE + " out");
      }
      return Advice.on(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
