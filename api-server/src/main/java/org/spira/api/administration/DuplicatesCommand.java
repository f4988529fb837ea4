package org.spira.api.administration;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spira.api.administration.Choice.Remedy;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.shared.Ids;
import org.springframework.data.mongodb.core.MongoOperations;

/** Lists the documents that keep members from being unique, and keeps one of each. */
final class DuplicatesCommand implements Command {

  private static final String USAGE =
      """
      spira-admin duplicates [--apply] [--keep ID]...
          Lists users, models and hospitals that are there more than once, and what would become of
          each. --apply does it; --keep names one that is to stay instead of the one chosen.
          Ends with 1 while there are duplicates.\
      """;

  private final MongoOperations mongo;
  private final MongoCollections names;
  private final List<WantedIndex> unique;

  DuplicatesCommand(MongoOperations mongo, MongoCollections names, List<WantedIndex> wanted) {
    this.mongo = mongo;
    this.names = names;
    this.unique = wanted.stream().filter(WantedIndex::isUnique).toList();
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public String usage() {
    return USAGE;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    Set<String> kept = new HashSet<>();
    boolean apply = false;
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--apply" -> apply = true;
        case "--keep" -> kept.add(id(arguments, ++i));
        default -> throw new UsageException("duplicates knows no " + arguments.get(i));
      }
    }
    return run(kept, apply, out);
  }

  private static String id(List<String> arguments, int at) {
    if (at >= arguments.size() || !Ids.isLegal(arguments.get(at))) {
      throw new UsageException("--keep needs an id of 24 hexadecimal digits");
    }
    return arguments.get(at).toLowerCase(Locale.ROOT);
  }

  private int run(Set<String> kept, boolean apply, PrintStream out) {
    References references = new References(mongo, names);
    List<Choice> choices = new Choosing(mongo, unique, references, kept).all();
    for (Choice choice : choices) {
      Listing.print(choice, references, out);
      if (apply) {
        references.apply(choice);
      }
    }
    boolean left = choices.stream().anyMatch(one -> !apply || one.remedy() == Remedy.LEAVE);
    out.println(summary(choices, apply, left));
    return left ? 1 : 0;
  }

  private static String summary(List<Choice> choices, boolean apply, boolean left) {
    if (choices.isEmpty()) {
      return "Nothing is there more than once.";
    }
    if (!apply) {
      return "Nothing was changed. --apply does all this, and cannot be taken back: save the"
          + " database first.";
    }
    return left
        ? "Done, but for those that differ: name with --keep the one that is to stay."
        : "Done. A running API Server makes the members unique within a minute.";
  }
}
