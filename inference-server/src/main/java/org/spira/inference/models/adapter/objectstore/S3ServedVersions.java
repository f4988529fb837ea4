package org.spira.inference.models.adapter.objectstore;

import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ServedVersions;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Versions that served, as objects of one bucket: {@code <model>/<digest>.zip} and, written after
 * it, {@code <model>/served.properties}, which names the one that serves. The files of the two that
 * served last are kept.
 */
public final class S3ServedVersions implements ServedVersions {

  private static final Logger LOG = LoggerFactory.getLogger(S3ServedVersions.class);
  private static final String NOTE = "/served.properties";
  private static final String ARCHIVE = ".zip";

  private final ModelBucket bucket;
  private final Function<Path, String> digest;

  /**
   * On this client, which must have timeouts.
   *
   * @param digest SHA-256 of a folder's files
   */
  public S3ServedVersions(MinioClient client, String bucket, Function<Path, String> digest) {
    this.bucket = new ModelBucket(client, bucket);
    this.digest = digest;
  }

  @Override
  public void remember(CachedModel model) {
    asking(() -> {
      bucket.makeIfMissing();
      Kept now = new Kept(model.version(), model.digest());
      Optional<ServedNote> last = note(model.version().model());
      if (last.isEmpty() || !last.get().now().equals(now)) {
        keep(model, new ServedNote(now, last.map(note -> note.now().digest()).orElse("")));
      }
      return now;
    });
  }

  private void keep(CachedModel model, ServedNote note) throws MinioException, IOException {
    String name = model.version().model();
    if (!bucket.keys(name + "/").contains(archive(name, model.digest()))) {
      upload(model);
    }
    bucket.write(name + NOTE, note.bytes());
    forgetAllBut(note, name);
  }

  private void forgetAllBut(ServedNote note, String name) throws MinioException, IOException {
    for (String key : bucket.keys(name + "/")) {
      boolean needed = note.needed().stream().anyMatch(each -> key.equals(archive(name, each)));
      if (key.endsWith(ARCHIVE) && !needed) {
        bucket.remove(key);
      }
    }
  }

  private void upload(CachedModel model) throws MinioException, IOException {
    Path archive = Files.createTempFile("spira-model", ARCHIVE);
    try {
      ModelArchive.pack(model.folder(), archive);
      bucket.write(archive(model.version().model(), model.digest()), archive);
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  @Override
  public Optional<Kept> lastServed(String model) {
    return asking(() -> note(model).map(ServedNote::now));
  }

  private Optional<ServedNote> note(String model) throws MinioException, IOException {
    Optional<InputStream> found = bucket.read(model + NOTE);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream content = found.get()) {
      return parsed(model, content.readAllBytes());
    }
  }

  private static Optional<ServedNote> parsed(String model, byte[] content) {
    Optional<ServedNote> note = ServedNote.of(model, content);
    if (note.isEmpty()) {
      LOG.warn("{} in the bucket of models cannot be read and is written anew", model + NOTE);
    }
    return note;
  }

  @Override
  public void download(Kept kept, Path target) {
    String key = archive(kept.version().model(), kept.digest());
    Path unused =
        asking(() -> {
          unpack(key, target);
          if (!digest.apply(target).equals(kept.digest())) {
            throw new IOException("what is kept as " + key + " is not what served");
          }
          return target;
        });
  }

  private void unpack(String key, Path target) throws MinioException, IOException {
    try (InputStream content =
        bucket.read(key).orElseThrow(() -> new IOException("there is no object " + key))) {
      ModelArchive.unpack(content, target);
    }
  }

  private static String archive(String model, String digest) {
    return model + "/" + digest + ARCHIVE;
  }

  private static <T> T asking(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (MinioException | IOException | IllegalStateException e) {
      // the client wraps a refused or broken connection into an IllegalStateException
      throw new NeighbourAwayException(
          "the object store does not keep the versions that served: " + e.getMessage(), e);
    }
  }

  private interface Asking<T> {
    T ask() throws MinioException, IOException;
  }
}
