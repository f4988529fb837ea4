package org.spira.api.inferences.port;

import java.time.Instant;

/** Which key of a client stands for which inference. */
public interface IdempotencyKeys {

  /**
   * Claims a key, unless it is claimed.
   *
   * @return the claim that stands: this one, or the one that was there before
   */
  Claim claim(Claim wanted);

  /**
   * Erases what is known about the request for an inference. That its key was used stays known as
   * long as that of any other, so that a repetition is recognised.
   */
  void erase(String inferenceId);

  /** Forgets the claims made before this time. */
  void forgetBefore(Instant time);

  /**
   * A key in use.
   *
   * @param key a digest of the user and what the client sent
   * @param content a digest of the request that the key came with
   * @param inferenceId the inference it stands for
   */
  record Claim(String key, String content, String inferenceId, Instant at) {}
}
