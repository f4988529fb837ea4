package org.spira.api.research.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.research.application.HearCase;
import org.spira.api.research.application.ListCases;
import org.spira.api.shared.ApiClock;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/research/cases")
@Tag(name = "research")
@OpenTo(Role.RESEARCHER)
class ResearchController {

  private static final String NO_KEY = "no key for pseudonyms is set: SPIRA_PSEUDONYM_KEY";

  private final ListCases listCases;
  private final HearCase hearCase;
  private final ApiClock clock;

  ResearchController(ListCases listCases, HearCase hearCase, ApiClock clock) {
    this.listCases = listCases;
    this.hearCase = hearCase;
    this.clock = clock;
  }

  @Audited("research.list")
  @GetMapping
  @Operation(
      summary = "List labelled inferences under pseudonyms, oldest first",
      description =
          "For researchers. Those whose outcome is confirmed or excluded; none that was erased, or"
              + " whose patient withdrew their consent. The same question with the same `asof`"
              + " has the same answer, but for what was erased, withdrawn or corrected meanwhile.")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "409", description = NO_KEY, content = @Content)
  ResponseEntity<CasesBody> list(
      @ParameterObject CasesQuery query,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    AskedCases asked = AskedCases.read(query, clock.clock().instant());
    return Answers.ok(CasesBody.of(listCases.page(caller, asked.filter(), asked.page())));
  }

  @Audited("research.recording")
  @GetMapping("/{case_id}/recordings/{part}")
  @Operation(
      summary = "Hear a recording of a labelled inference",
      description =
          "For researchers. The sound as it was sent, without anything else that the file held;"
              + " `Repr-Digest` (RFC 9530) has its SHA-256. Never the spoken consent.")
  @ApiResponse(
      responseCode = "200",
      description = "the whole recording",
      content =
          @Content(mediaType = "audio/wav", schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "404",
      description = "`case not found`, `recording not found`",
      content = @Content)
  @ApiResponse(responseCode = "409", description = NO_KEY, content = @Content)
  @ApiResponse(
      responseCode = "410",
      description = "a recording that cannot be read",
      content = @Content)
  ResponseEntity<SoundBody> hear(
      @PathVariable("case_id") String caseId,
      @Parameter(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"sustentada", "parlenda", "frase"}))
          @PathVariable("part")
          String part,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    SoundBody sound = new SoundBody(hearCase.hear(caller, caseId, part));
    return ResponseEntity.ok()
        .contentType(SoundConverter.WAV)
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header("Repr-Digest", sound.digest())
        .body(sound);
  }
}
