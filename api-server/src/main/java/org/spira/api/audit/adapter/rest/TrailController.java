package org.spira.api.audit.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.audit.adapter.rest.TrailBodies.EntryList;
import org.spira.api.audit.application.SearchTrail;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/audit")
@Tag(name = "audit trail")
@OpenTo({Role.AUDITOR, Role.ADMIN})
class TrailController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final SearchTrail searchTrail;

  TrailController(SearchTrail searchTrail) {
    this.searchTrail = searchTrail;
  }

  @Audited("trail.read")
  @GetMapping("/entries")
  @Operation(
      summary = "Search the audit trail, newest first",
      description =
          "For auditors and administrators. Parameters: actor, action, record (ids), from, to (times), before"
              + " (the last number of the page before), limit (up to 1000).")
  ResponseEntity<EntryList> search(
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return Answers.ok(find(parameters, caller));
  }

  @Audited("trail.read")
  @GetMapping("/entries.csv")
  @Operation(summary = "Search the audit trail, as CSV", description = "As the JSON.")
  ResponseEntity<String> searchAsCsv(
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
        .body(TrailCsv.write(find(parameters, caller)));
  }

  private EntryList find(Map<String, String> parameters, User caller) {
    Permission.AUDIT.require(caller);
    TrailQuery query = TrailQuery.read(parameters);
    return EntryList.of(searchTrail.search(caller, query.search(), query.before(), query.limit()));
  }
}
