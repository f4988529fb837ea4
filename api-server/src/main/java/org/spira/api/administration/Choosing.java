package org.spira.api.administration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.idOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.spira.api.administration.Choice.Remedy;
import org.spira.api.documents.Duplicates;
import org.spira.api.documents.WantedIndex;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Chooses which of several documents stays: the one that a person named; else an administrator's,
 * since nobody may become one by this; else the one that most refers to; else the oldest.
 */
final class Choosing {

  private final MongoOperations mongo;
  private final List<WantedIndex> unique;
  private final References references;
  private final Set<String> named;

  Choosing(
      MongoOperations mongo, List<WantedIndex> unique, References references, Set<String> named) {
    this.mongo = mongo;
    this.unique = unique;
    this.references = references;
    this.named = named;
  }

  /**
   * For every value that stands in several documents; those removed by one choice are in no other.
   */
  List<Choice> all() {
    List<Choice> choices = new ArrayList<>();
    Set<Object> gone = new HashSet<>();
    for (WantedIndex wanted : unique) {
      for (List<Document> group : new Duplicates(mongo, wanted).groups()) {
        List<Document> left = group.stream().filter(one -> !gone.contains(one.get(ID))).toList();
        if (left.size() > 1) {
          Choice choice = choose(wanted, left);
          gone.addAll(choice.removed());
          choices.add(choice);
        }
      }
    }
    return choices;
  }

  private Choice choose(WantedIndex wanted, List<Document> group) {
    // of equals, min is the first, and so the oldest
    Document kept = group.stream().min(preference(wanted)).orElseThrow();
    List<Document> others =
        group.stream().filter(one -> !Objects.equals(one.get(ID), kept.get(ID))).toList();
    return new Choice(wanted, kept, others, remedy(wanted, kept, others));
  }

  private Comparator<Document> preference(WantedIndex wanted) {
    return comparing((Document one) -> !named.contains(idOf(one)))
        .thenComparing(one -> !"admin".equals(one.get("role")))
        .thenComparing(comparingLong(one -> -references.count(wanted.collection(), one)));
  }

  private Remedy remedy(WantedIndex wanted, Document kept, List<Document> others) {
    boolean same = others.stream().allMatch(other -> isSame(wanted, kept, other));
    if (same || (isNamed(kept) && wanted.kind() == WantedIndex.Kind.UNIQUE)) {
      return Remedy.MERGE;
    }
    return wanted.kind() == WantedIndex.Kind.UNIQUE_IF_THERE ? Remedy.TAKE_VALUE : Remedy.LEAVE;
  }

  private boolean isNamed(Document document) {
    return named.contains(idOf(document));
  }

  /** Whether whatever else must be unique in the collection and always there is the same too. */
  private boolean isSame(WantedIndex wanted, Document one, Document other) {
    return unique.stream()
        .filter(each -> each.collection().equals(wanted.collection()))
        .filter(each -> each.kind() == WantedIndex.Kind.UNIQUE)
        .allMatch(each -> Objects.equals(one.get(each.member()), other.get(each.member())));
  }
}
