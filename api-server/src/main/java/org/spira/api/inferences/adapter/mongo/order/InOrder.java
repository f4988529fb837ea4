package org.spira.api.inferences.adapter.mongo.order;

import static org.spira.api.documents.Members.ID;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Order.Column;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * An order of inferences as an index has it: by a member, then by id. How it goes on behind one of
 * them is told in stretches that follow each other, each of which an index finds without passing
 * what stands before.
 */
public final class InOrder {

  private final String member;
  private final boolean isFalling;
  private final boolean isMissingFirst;

  private InOrder(String member, Order order) {
    this.member = member;
    this.isFalling = order.isFalling();
    this.isMissingFirst = !order.isFalling() || order.column().isGivenLater();
  }

  /**
   * This order.
   *
   * @param members what the columns are called in a document
   */
  public static InOrder of(Order order, Map<Column, String> members) {
    return new InOrder(members.getOrDefault(order.column(), ID), order);
  }

  /** By what it orders before ids. */
  public String member() {
    return member;
  }

  /** Whether it needs nothing but ids. */
  public boolean isByIdOnly() {
    return member.equals(ID);
  }

  /** For a query. */
  public Sort sort() {
    Direction direction = isFalling ? Direction.DESC : Direction.ASC;
    return isByIdOnly() ? Sort.by(direction, ID) : Sort.by(direction, member, ID);
  }

  /** All of it. */
  public List<Criteria> whole() {
    // an index has what is missing before everything that is there
    return isFalling && isMissingFirst
        ? List.of(where(member).is(null), where(member).ne(null))
        : List.of(new Criteria());
  }

  /** What comes behind a document, of which the id and the member are needed. */
  public List<Criteria> behind(Document last) {
    ObjectId id = last.getObjectId(ID);
    if (isByIdOnly()) {
      return List.of(beyond(where(ID), id));
    }
    Object value = last.get(member);
    List<Criteria> stretches = new ArrayList<>();
    stretches.add(beyond(where(member).is(value).and(ID), id));
    stretches.addAll(beyond(value));
    return stretches;
  }

  private List<Criteria> beyond(@Nullable Object value) {
    if (value == null) {
      return isMissingFirst ? List.of(where(member).ne(null)) : List.of();
    }
    List<Criteria> stretches = new ArrayList<>();
    stretches.add(beyond(where(member), value));
    List<Kind> others = Kind.beside(value, isFalling);
    if (!others.isEmpty()) {
      stretches.add(Kind.anyOf(member, others));
    }
    if (!isMissingFirst) {
      stretches.add(where(member).is(null));
    }
    return stretches;
  }

  private Criteria beyond(Criteria of, Object value) {
    return isFalling ? of.lt(value) : of.gt(value);
  }
}
