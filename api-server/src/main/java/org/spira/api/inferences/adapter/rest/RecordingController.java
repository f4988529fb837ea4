package org.spira.api.inferences.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.application.reading.FindReach;
import org.spira.api.inferences.application.reading.FindRecording;
import org.spira.api.inferences.application.reading.FindRecording.Found;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.ranges.Stretch;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users/{user_id}/inferences/{inference_id}/recordings")
@Tag(name = "inferences")
@OpenTo({Role.NURSE, Role.CLINICIAN, Role.ADMIN})
class RecordingController {

  private static final MediaType WAV = MediaType.parseMediaType("audio/wav");

  private final FindRecording findRecording;
  private final FindReach findReach;

  RecordingController(FindRecording findRecording, FindReach findReach) {
    this.findRecording = findRecording;
    this.findReach = findReach;
  }

  @Audited("recording.read")
  @GetMapping("/{part}")
  @Operation(
      summary = "Hear a recording again",
      description = "Some of it with `Range: bytes=…`, one stretch at a time.")
  @ApiResponse(
      responseCode = "200",
      description = "the whole recording",
      content =
          @Content(mediaType = "audio/wav", schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "206",
      description = "the bytes that were asked for",
      content =
          @Content(mediaType = "audio/wav", schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "404",
      description = "`inference not found`, `recording not found`",
      content = @Content)
  @ApiResponse(
      responseCode = "422",
      description = "`inference id is not valid`",
      content = @Content)
  @ApiResponse(
      responseCode = "416",
      description = "no such bytes; `Content-Range` says how many there are",
      content = @Content)
  ResponseEntity<Resource> hear(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"aceite", "sustentada", "parlenda", "frase"}))
          @PathVariable("part")
          String part,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request) {
    Caller.requireOwn(userId, caller);
    Found found = findRecording.find(findReach.of(caller), inferenceId, part);
    String tag = "\"" + found.stored().version() + "\"";
    String wanted = request.getHeader(HttpHeaders.IF_RANGE);
    boolean isOfThisVersion = wanted == null || wanted.equals(tag);
    String range = isOfThisVersion ? request.getHeader(HttpHeaders.RANGE) : null;
    Stretch stretch = Stretch.asked(range, found.stored().size());
    return answer(found, stretch, tag, request.getMethod().equals("HEAD"));
  }

  private ResponseEntity<Resource> answer(
      Found found, Stretch stretch, String tag, boolean isHeadersOnly) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(stretch.status())
            .header(HttpHeaders.ACCEPT_RANGES, "bytes")
            // a shared computer keeps no voice of a patient either
            .cacheControl(CacheControl.noStore().cachePrivate())
            .eTag(tag);
    if (!stretch.isWhole()) {
      answer.header(HttpHeaders.CONTENT_RANGE, stretch.contentRange());
    }
    if (stretch.status() == HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE) {
      return answer.contentLength(0).build();
    }
    answer.contentType(WAV).contentLength(stretch.length());
    return isHeadersOnly ? answer.build() : answer.body(bytes(found, stretch));
  }

  /** Opened when the answer is written: one that may not leave asks the store for nothing. */
  private Resource bytes(Found found, Stretch stretch) {
    return new InputStreamResource(
        () -> findRecording.open(found, stretch.first(), stretch.length()), "a recording");
  }
}
