package org.spira.inference.research.application.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.inference.research.domain.export.PseudonymousCase;

/**
 * A running SPIRA, asked with a researcher's account. Every method throws {@link
 * org.spira.inference.shared.NeighbourAwayException} when it does not answer or does not let this
 * account.
 */
public interface ResearchServer {

  /**
   * Some of the labelled inferences, always in the same order.
   *
   * @param question the parameters of {@code GET /v1/research/cases}
   */
  CasePage page(Map<String, String> question);

  /**
   * A recording, whose SHA-256 was compared with what the server says; absent if there is none, or
   * none any more.
   */
  Optional<byte[]> recording(String caseId, RecordingPart part);

  /**
   * A page.
   *
   * @param asOf what came later is not in it
   * @param keyId tells keys of pseudonyms apart
   * @param server the version of the server
   * @param withoutNumber how many it left out whose patient is not known by a number
   * @param next where the next page begins; absent at the end
   */
  record CasePage(
      String asOf,
      String keyId,
      String server,
      List<PseudonymousCase> cases,
      int withoutNumber,
      Optional<String> next) {

    /** Copies the list. */
    public CasePage {
      cases = List.copyOf(cases);
    }
  }
}
