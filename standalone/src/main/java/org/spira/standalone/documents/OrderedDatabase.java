package org.spira.standalone.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose collections know the order of their ids; its file is the library's own. */
final class OrderedDatabase extends H2Database {

  private final MVStore store;

  OrderedDatabase(String name, MVStore store, CursorRegistry cursors) {
    super(name, store, cursors);
    this.store = store;
    super.initializeNamespacesAndIndexes();
  }

  /** Nothing yet: the library calls it before there is a store to open collections in. */
  @Override
  protected void initializeNamespacesAndIndexes() {}

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new MissingIndex(name, keys);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    String full = getFullCollectionNamespace(name);
    return new OrderedCollection(
        this,
        name,
        options,
        new OrderedCollection.Maps(
            store.openMap("databases." + full), store.openMap("meta." + full)),
        cursorRegistry);
  }
}
