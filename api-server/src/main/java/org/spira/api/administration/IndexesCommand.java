package org.spira.api.administration;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.spira.api.documents.WantedIndex;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexInfo;

/**
 * Tells which indexes are there, and takes those away that the old service cannot start with: it
 * adds its first user at each start, whether that user is there or not.
 */
final class IndexesCommand implements Command {

  private static final String USAGE =
      """
      spira-admin indexes [--drop-unique]
          Lists the indexes that the service needs, and whether each is there. --drop-unique removes
          those that keep names and addresses unique, for going back to the old service; stop the
          API Servers first, for they make them again. Ends with 1 while one is not there.\
      """;

  private final MongoOperations mongo;
  private final List<WantedIndex> wanted;

  IndexesCommand(MongoOperations mongo, List<WantedIndex> wanted) {
    this.mongo = mongo;
    this.wanted = List.copyOf(wanted);
  }

  @Override
  public String name() {
    return "indexes";
  }

  @Override
  public String usage() {
    return USAGE;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    boolean drop = arguments.equals(List.of("--drop-unique"));
    if (!drop && !arguments.isEmpty()) {
      throw new UsageException("indexes knows no " + String.join(" ", arguments));
    }
    boolean all = true;
    for (WantedIndex each : wanted) {
      Optional<IndexInfo> there = find(each);
      boolean gone = drop && each.isUnique() && there.isPresent();
      if (gone) {
        drop(each, there.get());
      }
      all &= there.isPresent() && !gone;
      out.printf(
          "%s of %s%s: %s%n",
          String.join(", ", each.members()),
          each.collection(),
          each.isUnique() ? ", unique" : "",
          gone ? "dropped" : there.map(IndexInfo::getName).orElse("is not there"));
    }
    return all ? 0 : 1;
  }

  private Optional<IndexInfo> find(WantedIndex index) {
    try {
      return mongo.indexOps(index.collection()).getIndexInfo().stream()
          .filter(there -> there.isIndexForFields(index.members()))
          .filter(there -> there.isUnique() == index.isUnique())
          .findFirst();
    } catch (DataAccessException e) {
      throw new StoreUnavailableException("MongoDB could not list the indexes", e);
    }
  }

  private void drop(WantedIndex index, IndexInfo there) {
    try {
      mongo.indexOps(index.collection()).dropIndex(there.getName());
    } catch (DataAccessException e) {
      throw new StoreUnavailableException("MongoDB could not drop an index", e);
    }
  }
}
