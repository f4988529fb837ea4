package org.spira.standalone.documents;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/**
 * An index that the library does not have. It does not say that it is empty: to fill it, the
 * library would read each document there is, at each opening and once for each such index.
 */
final class MissingIndex extends EmptyIndex<Object> {

  MissingIndex(String name, List<IndexKey> keys) {
    super(name, keys);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
