package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.WireMembers;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;

/** Documents hold the members of the wire, each under its own name. */
class InferenceMembersTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f21";
  private static final Inference INFERENCE =
      Inference.accepted(ID, ID, ID, "2022-07-18 17:07:16.954632", WireMembers.telltale());

  private final Document document =
      InferenceDocuments.write(INFERENCE, Dispatch.first(Instant.parse("2026-11-27T00:00:00Z")));

  @Test
  void holdWhatTheWireHoldsInItsOrder() {
    List<String> members = WireMembers.all();

    assertThat(document.keySet())
        .startsWith("_id")
        .containsSubsequence(members.subList(1, members.size()));
  }

  @Test
  void nameEachMemberAsTheWireDoes() {
    for (String member : WireMembers.ofPatient()) {
      assertThat(document.get(member)).as(member).isEqualTo(member.equals("age") ? 41 : member);
    }
    assertThat(InferenceDocuments.read(document).form()).isEqualTo(INFERENCE.form());
  }
}
