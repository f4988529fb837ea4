package org.spira.api.web.audited;

import java.util.Map;

/** An answer that names records which its address does not. */
public interface AuditedBody {

  /** Ids by what they are ids of: {@code erasure_id}. */
  Map<String, String> auditedRecords();
}
