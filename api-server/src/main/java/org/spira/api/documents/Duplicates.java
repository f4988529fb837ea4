package org.spira.api.documents;

import static org.spira.api.documents.Members.ID;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The documents that keep a member from being unique. They are compared here, not in the database,
 * so that it works on any server; the collections with unique members are small.
 */
public final class Duplicates {

  private final Documents documents;
  private final WantedIndex wanted;

  /** Of the member that this index is to make unique. */
  public Duplicates(MongoOperations mongo, WantedIndex wanted) {
    this.documents = new Documents(mongo, wanted.collection());
    this.wanted = wanted;
  }

  /**
   * Those with the same value, oldest first, whole; documents without one have none in common.
   *
   * @throws org.spira.api.shared.StoreUnavailableException if the database cannot be asked
   */
  public List<List<Document>> groups() {
    Map<Object, List<Document>> byValue = new LinkedHashMap<>();
    Query all = new Query().with(Sort.by(ID));
    for (Document document : documents.all("look for duplicates", all, found -> found)) {
      Object value = document.get(wanted.member());
      if (value != null) {
        byValue.computeIfAbsent(value, first -> new ArrayList<>()).add(document);
      }
    }
    return byValue.values().stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
  }
}
