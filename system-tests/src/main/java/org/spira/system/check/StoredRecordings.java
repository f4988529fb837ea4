package org.spira.system.check;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.common.Sha256;
import org.spira.system.process.Servers;

/** What the object store itself has, asked past the services. Safe for use by several threads. */
public final class StoredRecordings {

  private static final String BUCKET = "audio-files";

  private final MinioClient s3;

  StoredRecordings(int port) {
    s3 =
        MinioClient.builder()
            .endpoint("http://127.0.0.1:" + port)
            .credentials(Servers.S3_KEY, Servers.S3_KEY)
            .region("us-east-1")
            .build();
  }

  /** SHA-256 of a recording as it is stored; absent when it is not. */
  public Optional<String> digest(String inferenceId, RecordingPart part) throws IOException {
    try (InputStream in = s3.getObject(object(part.objectKey(inferenceId)))) {
      return Optional.of(Sha256.hexOf(in.readAllBytes()));
    } catch (ErrorResponseException e) {
      if (e.errorResponse().code().equals("NoSuchKey")) {
        return Optional.empty();
      }
      throw new IOException("the object store does not answer", e);
    } catch (MinioException e) {
      throw new IOException("the object store does not answer", e);
    }
  }

  /** Whether there is any of an inference. */
  public boolean isAnyOf(String inferenceId) throws IOException {
    for (RecordingPart part : RecordingPart.values()) {
      if (digest(inferenceId, part).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Stores one, as if it had been sent. */
  public void put(String inferenceId, RecordingPart part, byte[] wav) throws MinioException {
    s3.putObject(
        PutObjectArgs.builder().bucket(BUCKET).object(part.objectKey(inferenceId)).stream(
                new ByteArrayInputStream(wav), (long) wav.length, -1L)
            .build());
  }

  /** Loses all of an inference. */
  public void lose(String inferenceId) throws MinioException {
    for (RecordingPart part : RecordingPart.values()) {
      s3.removeObject(
          RemoveObjectArgs.builder().bucket(BUCKET).object(part.objectKey(inferenceId)).build());
    }
  }

  private static GetObjectArgs object(String key) {
    return GetObjectArgs.builder().bucket(BUCKET).object(key).build();
  }
}
