package org.spira.system.check;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Whether the audit trail is one chain, each segment following the one before it. */
record TrailChain(MongoCollection<Document> segments) {

  /** Where it is none. */
  List<String> breaks() {
    List<String> breaks = new ArrayList<>();
    long number = 0;
    String hash = "";
    for (Document segment : segments.find(Filters.gt("_id", 0L)).sort(Sorts.ascending("_id"))) {
      long next = segment.getLong("_id");
      // it may begin anywhere: its oldest entries are removed
      if (number > 0 && (next != number + 1 || !hash.equals(segment.getString("previous")))) {
        breaks.add("segment %d does not follow segment %d".formatted(next, number));
      }
      number = next;
      hash = segment.getString("hash");
    }
    return number == 0 ? List.of("there is no segment") : breaks;
  }
}
