package org.spira.api.hospitals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.hospitals.HospitalBody.HospitalList;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Unaudited;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/hospitals")
@Tag(name = "hospitals")
@OpenTo({Role.NURSE, Role.CLINICIAN, Role.RESEARCHER, Role.AUDITOR, Role.ADMIN})
class HospitalController {

  private final ListHospitals listHospitals;

  HospitalController(ListHospitals listHospitals) {
    this.listHospitals = listHospitals;
  }

  @Unaudited("which hospitals there are is about nobody")
  @GetMapping
  @Operation(summary = "List the hospitals")
  ResponseEntity<HospitalList> list() {
    return Answers.ok(
        new HospitalList(listHospitals.list().stream().map(HospitalBody::of).toList()));
  }
}
