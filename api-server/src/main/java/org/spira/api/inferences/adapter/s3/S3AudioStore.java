package org.spira.api.inferences.adapter.s3;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.shared.Ids;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/**
 * Recordings as objects of one bucket, {@code <inference id>/<part>.wav}. The bucket is made when
 * it turns out to be missing; nobody asks for it before every object.
 */
final class S3AudioStore implements AudioStore {

  private static final String NO_SUCH_BUCKET = "NoSuchBucket";
  private static final Set<String> NOT_THERE = Set.of("NoSuchKey", "NoSuchObject", NO_SUCH_BUCKET);

  private final MinioClient client;
  private final SignedPut puts;
  private final String bucket;

  /** In this bucket; the clients stay the caller's to close. */
  S3AudioStore(MinioClient client, SignedPut puts, String bucket) {
    this.client = client;
    this.puts = puts;
    this.bucket = bucket;
  }

  @Override
  public void put(String inferenceId, RecordingPart part, RecordingSource recording) {
    String key = part.objectKey(inferenceId);
    asking(
        "store a recording",
        () -> {
          putOrMakeBucket(key, recording);
          return key;
        });
  }

  private void putOrMakeBucket(String key, RecordingSource recording)
      throws MinioException, IOException {
    try {
      puts.put(key, recording);
    } catch (ErrorResponseException e) {
      if (!e.errorResponse().code().equals(NO_SUCH_BUCKET)) {
        throw e;
      }
      makeBucket();
      puts.put(key, recording);
    }
  }

  private void makeBucket() throws MinioException {
    try {
      client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
    } catch (ErrorResponseException e) {
      // another replica, or another part of the same inference, was faster
      if (!e.errorResponse().code().startsWith("BucketAlready")) {
        throw e;
      }
    }
  }

  @Override
  public Optional<Stored> find(String inferenceId, RecordingPart part) {
    StatObjectArgs object =
        StatObjectArgs.builder().bucket(bucket).object(part.objectKey(inferenceId)).build();
    return asking(
        "find a recording",
        () -> {
          try {
            StatObjectResponse found = client.statObject(object);
            return Optional.of(new Stored(found.size(), found.etag().replace("\"", "")));
          } catch (ErrorResponseException e) {
            if (NOT_THERE.contains(e.errorResponse().code())) {
              return Optional.empty();
            }
            throw e;
          }
        });
  }

  @Override
  public InputStream open(String inferenceId, RecordingPart part, long from, long length) {
    GetObjectArgs object =
        GetObjectArgs.builder()
            .bucket(bucket)
            .object(part.objectKey(inferenceId))
            .offset(from)
            .length(length)
            .build();
    return asking("read a recording", () -> client.getObject(object));
  }

  @Override
  public List<String> inferencesBetween(Instant from, Instant to) {
    return asking(
        "list recordings",
        () -> {
          try {
            return list(from, to);
          } catch (ErrorResponseException e) {
            if (e.errorResponse().code().equals(NO_SUCH_BUCKET)) {
              return List.of();
            }
            throw e;
          }
        });
  }

  private List<String> list(Instant from, Instant to) throws MinioException {
    List<String> ids = new ArrayList<>();
    // keys begin with a time, so the interval is one stretch of the listing
    for (Result<Item> item : client.listObjects(foldersFrom(from))) {
      Optional<String> id = folder(item.get());
      if (id.isPresent() && !Ids.timeOf(id.get()).isBefore(to)) {
        break;
      }
      id.ifPresent(ids::add);
    }
    return ids;
  }

  private ListObjectsArgs foldersFrom(Instant from) {
    return ListObjectsArgs.builder()
        .bucket(bucket)
        .startAfter(Ids.firstAt(from))
        .recursive(false)
        .build();
  }

  private static Optional<String> folder(Item item) {
    String name = item.objectName();
    int slash = name.indexOf('/');
    return slash > 0 && Ids.isLegal(name.substring(0, slash))
        ? Optional.of(name.substring(0, slash))
        : Optional.empty();
  }

  @Override
  public void remove(String inferenceId) {
    asking(
        "remove recordings",
        () -> {
          for (RecordingPart part : RecordingPart.values()) {
            String key = part.objectKey(inferenceId);
            client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(key).build());
          }
          return inferenceId;
        });
  }

  @Override
  public void check() {
    asking(
        "be reached", () -> client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build()));
  }

  private static <T> T asking(String what, Question<T> question) {
    try {
      return question.answer();
    } catch (MinioException | IOException | IllegalStateException e) {
      // the client wraps a refused or broken connection into an IllegalStateException
      throw new StoreUnavailableException("the object store could not " + what, e);
    }
  }

  private interface Question<T> {
    T answer() throws MinioException, IOException;
  }
}
