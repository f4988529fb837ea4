package org.spira.inference.inferences.adapter;

import io.minio.GetObjectArgs;
import io.minio.GetObjectResponse;
import io.minio.MinioClient;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import org.spira.common.RecordingPart;
import org.spira.inference.inferences.application.port.RecordingMissingException;
import org.spira.inference.inferences.application.port.RecordingTooLargeException;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.shared.NeighbourAwayException;

/** Recordings as objects of one bucket. */
public final class S3Recordings implements Recordings {

  private static final String NO_SUCH_KEY = "NoSuchKey";

  private final MinioClient client;
  private final String bucket;
  private final int limit;

  /**
   * On this client, which stays the caller's to close and must have timeouts.
   *
   * @param limit the most bytes of a recording
   */
  public S3Recordings(MinioClient client, String bucket, int limit) {
    this.client = client;
    this.bucket = bucket;
    this.limit = limit;
  }

  @Override
  public byte[] fetch(String inferenceId, RecordingPart part) {
    GetObjectArgs object =
        GetObjectArgs.builder().bucket(bucket).object(part.objectKey(inferenceId)).build();
    try (GetObjectResponse response = client.getObject(object)) {
      return bytes(response, part);
    } catch (ErrorResponseException e) {
      throw refused(part, e);
    } catch (MinioException | IOException | IllegalStateException e) {
      // the client wraps a refused or broken connection into an IllegalStateException
      throw new NeighbourAwayException("the object store cannot be read: " + kind(e), e);
    }
  }

  /** What went wrong, without a text that might name the object. */
  private static String kind(Exception e) {
    Throwable cause = e.getCause();
    return (cause == null ? e : cause).getClass().getSimpleName();
  }

  private static RuntimeException refused(RecordingPart part, ErrorResponseException refusal) {
    String code = refusal.errorResponse().code();
    return NO_SUCH_KEY.equals(code)
        ? new RecordingMissingException(part)
        : new NeighbourAwayException("the object store refuses recordings: " + code, refusal);
  }

  private byte[] bytes(GetObjectResponse response, RecordingPart part) throws IOException {
    String length = response.headers().get("Content-Length");
    requireWithinLimit(length == null ? 0 : Long.parseLong(length), part);
    // with the length known, one array and no growing; a store that tells none is bounded as well
    int expected = length == null ? limit + 1 : Integer.parseInt(length);
    byte[] wav = response.readNBytes(expected);
    requireWithinLimit(wav.length, part);
    if (length != null && wav.length < expected) {
      throw new IOException("the object store sent less than it said");
    }
    return wav;
  }

  private void requireWithinLimit(long bytes, RecordingPart part) {
    if (bytes > limit) {
      throw new RecordingTooLargeException(part, limit);
    }
  }
}
