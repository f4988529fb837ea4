package org.spira.inference.models.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;

class FolderModelCacheTest extends CacheInAFolder {

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
