package org.spira.api.privacy.adapter.rest.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spira.api.privacy.application.access.Dossier;
import org.spira.api.web.audited.AuditedBody;

/** An answer that becomes a ZIP while it leaves; the trail names each inference in it. */
record DossierBody(Dossier dossier) implements AuditedBody {

  @Override
  public Map<String, String> auditedRecords() {
    List<String> ids = dossier.inferences();
    if (ids.size() == 1) {
      return Map.of("inference_id", ids.getFirst());
    }
    Map<String, String> records = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      records.put("inference_id_" + (i + 1), ids.get(i));
    }
    return records;
  }
}
