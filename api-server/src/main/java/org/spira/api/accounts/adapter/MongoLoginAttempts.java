package org.spira.api.accounts.adapter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.spira.api.accounts.port.LoginAttempts;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** Attempts to log in as one document for each counter. */
final class MongoLoginAttempts implements LoginAttempts {

  private static final String COUNT = "count";
  private static final String UNTIL = "until";
  private static final String STEP = "count an attempt to log in";

  private final Documents documents;

  /** In this database. */
  MongoLoginAttempts(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.loginAttempts());
  }

  @Override
  public int count(String key, Instant until) {
    Update one = new Update().inc(COUNT, 1).setOnInsert(UNTIL, Date.from(until));
    Document counted = documents.changedOrAdded(STEP, query(where(Members.ID).is(key)), one);
    return counted.get(COUNT) instanceof Number count ? count.intValue() : Integer.MAX_VALUE;
  }

  @Override
  public void takeBack(String key) {
    documents.change(STEP, query(where(Members.ID).is(key)), new Update().inc(COUNT, -1));
  }

  @Override
  public void forget(Instant now) {
    documents.remove("forget attempts to log in", query(where(UNTIL).lt(Date.from(now))));
  }
}
