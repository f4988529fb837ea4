package org.spira.api.hospitals;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Map;
import org.spira.api.web.audited.AuditedBody;

/** The JSON of a hospital. */
record HospitalBody(String id, String name) implements AuditedBody {

  static HospitalBody of(Hospital hospital) {
    return new HospitalBody(hospital.id(), hospital.name());
  }

  @Override
  public Map<String, String> auditedRecords() {
    return Map.of("hospital_id", id);
  }

  record HospitalList(List<HospitalBody> hospitals) {}

  record HospitalNamed(
      @Schema(requiredMode = RequiredMode.REQUIRED, minLength = 1, maxLength = 120) String name) {}
}
