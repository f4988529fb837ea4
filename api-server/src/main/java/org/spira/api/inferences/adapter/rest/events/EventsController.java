package org.spira.api.inferences.adapter.rest.events;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.application.reading.AwaitEnds;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.reading.FindReach;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.shared.Refusal;
import org.spira.api.web.audited.Unaudited;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Waits on the request's own thread, which is a virtual one. */
@RestController
@RequestMapping("/v1/users/{user_id}/inferences/{inference_id}/events")
@Tag(name = "inferences")
@OpenTo({Role.NURSE, Role.CLINICIAN, Role.ADMIN})
class EventsController {

  private static final long LONGEST_NANOS = Duration.ofMinutes(5).toNanos();
  private static final long HEARTBEAT_NANOS = Duration.ofSeconds(15).toNanos();
  private static final long SLICE_MILLIS = 500;

  private final FindInference findInference;
  private final FindReach findReach;
  private final AwaitEnds ends;
  private final Repeatedly looking;

  EventsController(
      FindInference findInference,
      FindReach findReach,
      AwaitEnds ends,
      @Qualifier("apiEnds") Repeatedly looking) {
    this.findReach = findReach;
    this.findInference = findInference;
    this.ends = ends;
    this.looking = looking;
  }

  @Unaudited("says that something has ended, and nothing about anybody")
  @GetMapping
  @Operation(
      summary = "Be told when an inference ends",
      description =
          "Server-sent events: one `ended`, at once if it has ended already; until then comments"
              + " every 15 seconds. Closed after 5 minutes; ask again then.")
  @ApiResponse(
      responseCode = "200",
      description = "the events",
      content =
          @Content(
              mediaType = "text/event-stream",
              schema = @Schema(type = "string"),
              examples =
                  @ExampleObject(
                      "event: ended\n"
                          + "data: {\"inference_id\":\"62d59254b6f4ae2a1f4f4f4f\","
                          + "\"status\":\"completed\"}\n\n")))
  @ApiResponse(responseCode = "404", description = "`inference not found`", content = @Content)
  @ApiResponse(
      responseCode = "422",
      description = "`inference id is not valid`",
      content = @Content)
  @ApiResponse(
      responseCode = "503",
      description = "too many wait; ask for the result instead",
      content = @Content)
  void follow(
      @PathVariable("user_id") String userId,
      @PathVariable("inference_id") String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException, InterruptedException {
    Caller.requireOwn(userId, caller);
    Reach reach = findReach.of(caller);
    Inference inference = findInference.find(reach, inferenceId);
    try (AwaitEnds.Waiting waiting = ends.await(caller.id(), inference.id())) {
      EventStream stream = EventStream.begin(response);
      // it may have ended between the first look and the beginning of the wait
      boolean over = inference.status().isTerminal() || hasEnded(reach, inferenceId);
      if (over || isOver(waiting, stream)) {
        Optional<Inference> ended = stillThere(reach, inferenceId);
        if (ended.isPresent()) {
          stream.ended(ended.get().id(), ended.get().status().wireName());
        }
      }
    }
  }

  private boolean hasEnded(Reach reach, String inferenceId) {
    return stillThere(reach, inferenceId).filter(found -> found.status().isTerminal()).isPresent();
  }

  /** It may have been erased meanwhile, of which there is nothing to tell. */
  private Optional<Inference> stillThere(Reach reach, String inferenceId) {
    try {
      return Optional.of(findInference.find(reach, inferenceId));
    } catch (Refusal expected) {
      return Optional.empty();
    }
  }

  /** False if it took too long, or the service stops. */
  private boolean isOver(AwaitEnds.Waiting waiting, EventStream stream)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    long beat = start;
    while (System.nanoTime() - start < LONGEST_NANOS && looking.isRunning()) {
      if (waiting.isOver(SLICE_MILLIS)) {
        return true;
      }
      if (System.nanoTime() - beat >= HEARTBEAT_NANOS) {
        stream.heartbeat();
        beat = System.nanoTime();
      }
    }
    return false;
  }
}
