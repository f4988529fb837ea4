package org.spira.inference.models.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;

class FolderModelCacheTest {

  private static final RegisteredVersion ONE = new RegisteredVersion("lungs", "1", "s3://a\\b");

  @TempDir Path root;
  private final AtomicInteger downloads = new AtomicInteger();

  private FolderModelCache cache() {
    return new FolderModelCache(root);
  }

  private void download(Path target) {
    downloads.incrementAndGet();
    write(target, "MLmodel", "flavors:");
    write(target, "data/weights.bin", "0123");
  }

  private static void write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> incoming() throws IOException {
    Path incoming = root.resolve(".incoming");
    if (!Files.exists(incoming)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(incoming)) {
      return files.toList();
    }
  }

  @Test
  void downloadsAVersionOnce() throws Exception {
    CachedModel first = cache().obtain(ONE, this::download);
    assertThat(first.folder().resolve("data/weights.bin")).hasContent("0123");
    assertThat(first.digest()).matches("[0-9a-f]{64}");
    assertThat(cache().obtain(ONE, this::download)).isEqualTo(first);
    assertThat(downloads).hasValue(1);
    assertThat(incoming()).isEmpty();
  }

  @Test
  void downloadsAgainWhatHasChangedOnTheDisk() throws Exception {
    CachedModel first = cache().obtain(ONE, this::download);
    Files.writeString(first.folder().resolve("MLmodel"), "other");
    assertThat(cache().obtain(ONE, this::download)).isEqualTo(first);
    assertThat(first.folder().resolve("MLmodel")).hasContent("flavors:");
    assertThat(downloads).hasValue(2);
  }

  @Test
  void aDownloadThatBreaksOffLeavesNothing() throws Exception {
    assertThatThrownBy(() -> cache().obtain(ONE, this::downloadUntilCut)).hasMessage("cut");
    assertThat(incoming()).isEmpty();
    assertThat(cache().obtain(ONE, this::download).folder()).exists();
    assertThat(downloads).hasValue(2);
  }

  private void downloadUntilCut(Path target) {
    download(target);
    throw new IllegalStateException("cut");
  }

  @Test
  void theSameNumberFromAnotherSourceIsAnotherVersion() {
    CachedModel first = cache().obtain(ONE, this::download);
    CachedModel second =
        cache().obtain(new RegisteredVersion("lungs", "1", "s3://other"), this::download);
    assertThat(second.folder()).isNotEqualTo(first.folder());
    assertThat(second.digest()).isEqualTo(first.digest());
  }

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

  @Test
  void theDigestTellsNamesLengthsAndBytesApart() {
    write(root, "a/x", "1");
    write(root, "b/x", "2");
    write(root, "c/y", "1");
    write(root, "d/x", "1");
    write(root, "d/y", "");
    assertThat(Stream.of("a", "b", "c", "d").map(root::resolve).map(FolderDigest::of))
        .doesNotHaveDuplicates();
    write(root, "e/x", "1");
    assertThat(FolderDigest.of(root.resolve("e"))).isEqualTo(FolderDigest.of(root.resolve("a")));
  }
}
