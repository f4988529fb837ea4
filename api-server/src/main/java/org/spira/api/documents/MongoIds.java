package org.spira.api.documents;

import org.bson.types.ObjectId;
import org.spira.api.shared.NewIds;

/** Ids as MongoDB makes them. */
public final class MongoIds implements NewIds {

  @Override
  public String next() {
    return new ObjectId().toHexString();
  }
}
