package org.spira.api.administration;

import static org.spira.api.documents.Members.ID;

import java.util.List;
import org.bson.Document;
import org.spira.api.documents.WantedIndex;

/**
 * Which of several documents with the same value stays, and what becomes of the others.
 *
 * @param wanted the index that they stand in the way of
 */
record Choice(WantedIndex wanted, Document kept, List<Document> others, Remedy remedy) {

  /** What becomes of the others. */
  enum Remedy {
    /** They are the kept one again: what refers to them goes over, and they are removed. */
    MERGE,
    /** They are others that may do without the value: it is taken from them. */
    TAKE_VALUE,
    /** Only a person can tell whether they are others. */
    LEAVE
  }

  /** The ids that will be gone. */
  List<Object> removed() {
    return remedy == Remedy.MERGE
        ? others.stream().map(other -> other.get(ID)).toList()
        : List.of();
  }
}
