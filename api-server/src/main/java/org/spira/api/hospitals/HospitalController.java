package org.spira.api.hospitals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.hospitals.HospitalBody.HospitalList;
import org.spira.api.hospitals.HospitalBody.HospitalNamed;
import org.spira.api.web.Answers;
import org.spira.api.web.Message;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.audited.Unaudited;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/hospitals")
@Tag(name = "hospitals")
@OpenTo(Role.ADMIN)
class HospitalController {

  private static final String HOSPITAL_ID = "hospital_id";

  private final ListHospitals listHospitals;
  private final ChangeHospitals changeHospitals;

  HospitalController(ListHospitals listHospitals, ChangeHospitals changeHospitals) {
    this.listHospitals = listHospitals;
    this.changeHospitals = changeHospitals;
  }

  @OpenTo({Role.NURSE, Role.CLINICIAN, Role.RESEARCHER, Role.AUDITOR, Role.ADMIN})
  @Unaudited("which hospitals there are is about nobody")
  @GetMapping
  @Operation(summary = "List the hospitals", description = "Those that are not retired, by name.")
  ResponseEntity<HospitalList> list() {
    return Answers.ok(
        new HospitalList(listHospitals.list().stream().map(HospitalBody::of).toList()));
  }

  @Audited(value = "hospital.add", change = true)
  @PostMapping
  @Operation(
      summary = "Add a hospital",
      description = "For administrators. The name of one that was retired brings that one back.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HospitalNamed.class)))
  ResponseEntity<HospitalBody> add(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    return Answers.ok(HospitalBody.of(changeHospitals.add(name(request))));
  }

  @Audited(value = "hospital.rename", change = true)
  @PatchMapping("/{hospital_id}")
  @Operation(
      summary = "Rename a hospital",
      description = "For administrators. What was recorded keeps the name it was recorded with.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HospitalNamed.class)))
  ResponseEntity<HospitalBody> rename(
      @PathVariable(HOSPITAL_ID) String hospitalId,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    return Answers.ok(HospitalBody.of(changeHospitals.rename(hospitalId, name(request))));
  }

  @Audited(value = "hospital.retire", change = true)
  @DeleteMapping("/{hospital_id}")
  @Operation(
      summary = "Retire a hospital",
      description = "For administrators. Nobody is offered it any more; what was recorded stays.")
  ResponseEntity<Message> retire(@PathVariable(HOSPITAL_ID) String hospitalId) {
    changeHospitals.retire(hospitalId);
    return Answers.ok(new Message("hospital retired!"));
  }

  private static String name(HttpServletRequest request) throws IOException {
    Fields fields = RequestBodies.json(request);
    String name = fields.required("name");
    fields.refuseProblems();
    return name;
  }
}
