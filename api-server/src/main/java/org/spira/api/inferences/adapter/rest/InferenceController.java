package org.spira.api.inferences.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.adapter.rest.InferenceAnswers.InferenceAndResult;
import org.spira.api.inferences.adapter.rest.InferenceAnswers.InferenceList;
import org.spira.api.inferences.adapter.rest.listing.Listing;
import org.spira.api.inferences.adapter.rest.listing.ListingQuery;
import org.spira.api.inferences.adapter.rest.listing.WholeLists;
import org.spira.api.inferences.application.outcomes.FindOutcomes;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.reading.FindReach;
import org.spira.api.inferences.application.reading.FindResult;
import org.spira.api.inferences.application.reading.ListInferences;
import org.spira.api.inferences.application.reading.SearchInferences;
import org.spira.api.inferences.application.reading.SearchInferences.Page;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.outcomes.Outcome;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users/{user_id}/inferences")
@Tag(name = "inferences")
@OpenTo({Role.NURSE, Role.CLINICIAN, Role.ADMIN})
class InferenceController {

  private static final String USER_ID = "user_id";
  private static final String INFERENCE_ID = "inference_id";

  private final ListInferences listInferences;
  private final SearchInferences searchInferences;
  private final FindInference findInference;
  private final FindResult findResult;
  private final FindOutcomes findOutcomes;
  private final FindReach findReach;
  private final WholeLists wholeLists;

  InferenceController(
      ListInferences listInferences,
      SearchInferences searchInferences,
      FindInference findInference,
      FindResult findResult,
      FindOutcomes findOutcomes,
      FindReach findReach,
      WholeLists wholeLists) {
    this.listInferences = listInferences;
    this.searchInferences = searchInferences;
    this.findInference = findInference;
    this.findResult = findResult;
    this.findOutcomes = findOutcomes;
    this.findReach = findReach;
    this.wholeLists = wholeLists;
  }

  @Audited("inference.list")
  @GetMapping
  @Operation(
      summary = "List the user's inferences",
      description =
          "A clinician's are those of their hospitals. Without parameters all of a nurse's, oldest"
              + " first. With any of these parameters page by page,"
              + " newest first unless `sort` says otherwise; the header `Link` has the address of the next page, if there is"
              + " one.")
  @ApiResponse(
      responseCode = "200",
      description = "the inferences",
      useReturnTypeSchema = true,
      headers =
          @Header(
              name = "Link",
              description = "`<address>; rel=\"next\"`, where a page is not the last",
              schema = @Schema(type = "string")))
  @ApiResponse(
      responseCode = "422",
      description = "all parameters that are not as they must be, `loc` being `query` and the name",
      content = @Content)
  ResponseEntity<InferenceList> list(
      @PathVariable(USER_ID) String userId,
      @ParameterObject ListingQuery query,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    Caller.requireOwn(userId, caller);
    Reach reach = findReach.of(caller);
    if (query.isEmpty() && reach.isOwn()) {
      wholeLists.holdUntilAnswered(caller.id());
      return Answers.ok(InferenceList.of(listInferences.list(caller.id())));
    }
    Listing wanted = Listing.of(query, reach, findReach::namesBeside);
    Page page =
        wanted
            .diagnosis()
            .map(said ->
                searchInferences.diagnosed(
                    wanted.search(), said, wanted.position(), wanted.withResults()))
            .orElseGet(() ->
                searchInferences.find(wanted.search(), wanted.position(), wanted.withResults()));
    return Answers.ok(
        InferenceList.of(page, wanted.withResults(), outcomes(wanted, page)),
        page.next().map(wanted::linkTo));
  }

  private @Nullable Map<String, Outcome> outcomes(Listing wanted, Page page) {
    return wanted.withOutcomes() ? findOutcomes.ofAll(page.inferences()) : null;
  }

  @Audited("inference.read")
  @GetMapping("/{inference_id}")
  @Operation(summary = "Find an inference")
  ResponseEntity<InferenceBody> find(
      @PathVariable(USER_ID) String userId,
      @PathVariable(INFERENCE_ID) String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    Caller.requireOwn(userId, caller);
    return Answers.ok(InferenceBody.of(findInference.find(findReach.of(caller), inferenceId)));
  }

  @Audited("result.read")
  @GetMapping("/{inference_id}/result")
  @Operation(summary = "Find an inference and its result")
  ResponseEntity<InferenceAndResult> findResult(
      @PathVariable(USER_ID) String userId,
      @PathVariable(INFERENCE_ID) String inferenceId,
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    Caller.requireOwn(userId, caller);
    return Answers.ok(
        InferenceAndResult.of(findResult.find(findReach.of(caller), inferenceId, caller)));
  }
}
