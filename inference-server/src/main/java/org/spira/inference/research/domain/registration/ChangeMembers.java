package org.spira.inference.research.domain.registration;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is told of a change of production, by name and in order: on record as in a report. */
public final class ChangeMembers {

  private ChangeMembers() {}

  /** All of the change but the evaluation that spoke for it. */
  public static Map<String, Object> of(Change change) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("at", change.at().toString());
    members.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    members.put("version", change.version());
    change.replaced().ifPresent(replaced -> members.put("replaced", replaced));
    members.put("by", change.reason().by());
    members.put("why", change.reason().why());
    change.unjudged().ifPresent(unjudged -> members.put("without_evidence", unjudged.why()));
    return members;
  }

  /** What a change was judged by. */
  public static Map<String, Object> of(Change.Judged judged) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("data", judged.data());
    members.put("data_sha256", judged.dataDigest());
    members.put("required", judged.required());
    members.put("report", judged.report());
    return members;
  }
}
