package org.spira.inference.models.adapter.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ServedVersions.Kept;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.s3.S3Clients;

/** What one replica remembers and another one finds, in a real object store. */
class S3ServedVersionsIT extends VersionsBucket {

  @Test
  void anotherReplicaFindsWhatServedLast() throws Exception {
    assertThat(versions().lastServed("found")).isEmpty();
    CachedModel served = version("found", "7");
    versions().remember(served);
    S3ServedVersions elsewhere = new S3ServedVersions(client, BUCKET, FolderDigest::of);
    Kept kept = elsewhere.lastServed("found").orElseThrow();
    elsewhere.download(kept, target);
    assertThat(kept).isEqualTo(new Kept(served.version(), served.digest()));
    assertThat(target.resolve("MLmodel")).hasContent("version 7");
    assertThat(FolderDigest.of(target)).isEqualTo(served.digest());
  }

  @Test
  void keepsTheFilesOfTheTwoThatServedLast() throws Exception {
    CachedModel first = version("kept", "1");
    CachedModel second = version("kept", "2");
    CachedModel third = version("kept", "3");
    for (CachedModel each : new CachedModel[] {first, second, second, third}) {
      versions().remember(each);
    }
    assertThat(versions().lastServed("kept").orElseThrow().version().version()).isEqualTo("3");
    assertThat(new ModelBucket(client, BUCKET).keys("kept/"))
        .containsExactlyInAnyOrder(
            "kept/served.properties",
            "kept/" + second.digest() + ".zip",
            "kept/" + third.digest() + ".zip");
  }

  @Test
  void damagedFilesAreNotWhatServed() throws Exception {
    CachedModel served = version("damaged", "1");
    versions().remember(served);
    Path other = folder.resolve("other.zip");
    ModelArchive.pack(version("damaged", "2").folder(), other);
    new ModelBucket(client, BUCKET).write("damaged/" + served.digest() + ".zip", other);
    assertThatThrownBy(
            () -> versions().download(versions().lastServed("damaged").orElseThrow(), target))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("not what served");
  }

  @Test
  void aNoteThatSaysNothingIsNone() throws Exception {
    CachedModel served = version("odd", "1");
    versions().remember(served);
    byte[] nonsense = "hello".getBytes(StandardCharsets.UTF_8);
    client.putObject(
        PutObjectArgs.builder().bucket(BUCKET).object("odd/served.properties").stream(
                new ByteArrayInputStream(nonsense), (long) nonsense.length, -1L)
            .build());
    assertThat(versions().lastServed("odd")).isEmpty();
    versions().remember(served);
    assertThat(versions().lastServed("odd")).isPresent();
  }

  @Test
  void isAwayWhenItMayNotBeAsked() throws Exception {
    MinioClient stranger =
        S3Clients.client(
            new S3Clients.Store(server.endpoint(), server.accessKey(), "wrong-secret", "us-east-1"),
            Duration.ofSeconds(5));
    CachedModel served = version("refused", "1");
    assertThatThrownBy(
            () -> new S3ServedVersions(stranger, BUCKET, FolderDigest::of).remember(served))
        .isInstanceOf(NeighbourAwayException.class);
    stranger.close();
  }
}
