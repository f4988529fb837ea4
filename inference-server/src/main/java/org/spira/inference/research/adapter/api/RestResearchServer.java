package org.spira.inference.research.adapter.api;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.common.Sha256;
import org.spira.inference.research.application.port.ResearchServer;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.JsonNode;

/** An API Server, asked over REST with a researcher's account. */
final class RestResearchServer implements ResearchServer {

  private static final String CASES = "research/cases";

  private final RestCalls calls;

  RestResearchServer(RestCalls calls) {
    this.calls = calls;
  }

  @Override
  public CasePage page(Map<String, String> question) {
    JsonNode page = calls.get(CASES + "?" + RestCalls.form(question));
    return new CasePage(
        page.path("as_of").asString(""),
        page.path("key_id").asString(""),
        page.path("server").asString(""),
        page.path("cases").valueStream().map(CaseAnswers::told).toList(),
        page.path("without_number").asInt(0),
        Optional.of(page.path("next").asString("")).filter(next -> !next.isEmpty()));
  }

  @Override
  public Optional<byte[]> recording(String caseId, RecordingPart part) {
    return calls
        .file("%s/%s/recordings/%s".formatted(CASES, caseId, part.wireName()))
        .map(RestResearchServer::whole);
  }

  private static byte[] whole(HttpResponse<byte[]> response) {
    String wanted = Sha256.reprDigest(response.body());
    if (!response.headers().firstValue("Repr-Digest").orElse("").equals(wanted)) {
      throw new NeighbourAwayException(
          "a recording arrived with another SHA-256 than the API Server sent: try again");
    }
    return response.body();
  }
}
