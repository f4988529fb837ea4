package org.spira.inference.research.adapter.cli.export;

import java.util.List;
import org.spira.common.RecordingPart;
import org.spira.inference.research.application.port.ResearchServer.CasePage;
import org.spira.inference.research.domain.export.PseudonymousCase;

/**
 * What was fetched.
 *
 * @param first the first page, which says of all what they have in common
 * @param withoutNumber left out by the server: the patient is not known by a number
 * @param withoutRecordings left out here: no recording is kept
 */
record Gathered(CasePage first, List<Fetched> fetched, int withoutNumber, int withoutRecordings) {

  /** Copies the list. */
  Gathered {
    fetched = List.copyOf(fetched);
  }

  /** A case, and the parts of it that lie in the folder. */
  record Fetched(PseudonymousCase told, List<RecordingPart> parts) {

    /** Where a part lies. */
    static String file(String caseId, RecordingPart part) {
      return "%s/%s/%s.wav".formatted(Gathering.RECORDINGS, caseId, part.wireName());
    }
  }
}
