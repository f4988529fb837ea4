package org.spira.api.adapter.mongo;

import org.bson.types.ObjectId;
import org.spira.api.application.port.NewIds;

/** Ids as MongoDB makes them. */
public final class MongoIds implements NewIds {

  @Override
  public String next() {
    return new ObjectId().toHexString();
  }
}
