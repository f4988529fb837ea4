package org.spira.inference.models.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;

/** Which versions a cache keeps, and which of them it knows to have served last. */
class RememberedVersionsTest extends CacheInAFolder {

  @Test
  void remembersWhatServedLastAcrossRestarts() throws Exception {
    assertThat(cache().lastGood("lungs", ModelRole.PRODUCTION)).isEmpty();
    CachedModel first = cache().obtain(ONE, this::download);
    cache().remember(ModelRole.PRODUCTION, first);
    assertThat(cache().lastGood("lungs", ModelRole.PRODUCTION)).contains(first);
    assertThat(cache().lastGood("lungs", ModelRole.CHALLENGER)).isEmpty();
    assertThat(cache().lastGood("heart", ModelRole.PRODUCTION)).isEmpty();
    Files.writeString(first.folder().resolve("MLmodel"), "other");
    assertThat(cache().lastGood("lungs", ModelRole.PRODUCTION))
        .as("files that have changed serve nobody")
        .isEmpty();
  }

  @Test
  void keepsAFewOldVersionsForARollbackAndNoMore() throws Exception {
    CachedModel serving = cache().obtain(ONE, this::download);
    cache().remember(ModelRole.PRODUCTION, serving);
    for (int i = 2; i <= 20; i++) {
      challenge(new RegisteredVersion("lungs", Integer.toString(i), "there"));
    }
    try (Stream<Path> versions = Files.list(root.resolve("lungs"))) {
      assertThat(versions.filter(Files::isDirectory)).hasSize(6);
    }
    assertThat(cache().lastGood("lungs", ModelRole.PRODUCTION)).contains(serving);
    assertThat(cache().lastGood("lungs", ModelRole.CHALLENGER)).isPresent();
  }

  private void challenge(RegisteredVersion next) {
    cache().remember(ModelRole.CHALLENGER, cache().obtain(next, this::download));
  }
}
