package org.spira.api.research.adapter.rest;

import java.util.Map;
import org.spira.api.research.application.HearCase.Sound;
import org.spira.api.web.audited.AuditedBody;
import org.spira.common.Sha256;

/** A recording that leaves; the trail names whose it is. */
record SoundBody(Sound sound) implements AuditedBody {

  /** The SHA-256 of the bytes, as RFC 9530 writes it. */
  String digest() {
    return Sha256.reprDigest(sound.wav());
  }

  @Override
  public Map<String, String> auditedRecords() {
    return Map.of("inference_id", sound.inferenceId());
  }
}
