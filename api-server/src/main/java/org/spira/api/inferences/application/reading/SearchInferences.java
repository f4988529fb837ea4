package org.spira.api.inferences.application.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;

/**
 * Finds a user's inferences page by page. What a page costs does not depend on how many there are:
 * counting ends at {@link #MOST_COUNTED}, and looking for a diagnosis, which stands beside the
 * inference and not in it, ends after {@link #MOST_LOOKED_AT} inferences, in which case the page is
 * short and says where to go on.
 */
public final class SearchInferences {

  /** So many are counted, and no more. */
  public static final int MOST_COUNTED = 10_000;

  /** So many are looked at for one page of those with a diagnosis. */
  static final int MOST_LOOKED_AT = 2_000;

  private static final int AT_ONCE = 200;

  private final Inferences inferences;
  private final Results results;

  /** On these ports. */
  public SearchInferences(Inferences inferences, Results results) {
    this.inferences = inferences;
    this.results = results;
  }

  /**
   * The page behind a position.
   *
   * @param withResults whether the results of its inferences are wanted, too
   */
  public Page find(Search search, Position position, boolean withResults) {
    List<Inference> found = inferences.page(search, position.atMost(position.limit() + 1));
    boolean isLast = found.size() <= position.limit();
    List<Inference> page = isLast ? found : found.subList(0, position.limit());
    List<Inference> told = told(search, page);
    return new Page(
        told,
        withResults ? results.ofInferences(idsOf(told)) : Map.of(),
        inferences.countUpTo(search, MOST_COUNTED),
        isLast ? Optional.empty() : Optional.of(position.behind(page.getLast())));
  }

  /** The page behind a position of those that ended with a diagnosis; they are not counted. */
  public Page diagnosed(Search search, String diagnosis, Position position) {
    Diagnosed gathered = new Diagnosed(diagnosis, position.limit());
    Position next = position.atMost(AT_ONCE);
    for (int lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += AT_ONCE) {
      List<Inference> some = inferences.page(search, next);
      List<Inference> told = told(search, some);
      Optional<Inference> full = gathered.add(told, results.ofInferences(idsOf(told)));
      if (full.isPresent() || some.size() < AT_ONCE) {
        return gathered.page(full.map(position::behind));
      }
      next = next.behind(some.getLast());
    }
    return gathered.page(Optional.of(next.atMost(position.limit())));
  }

  /** Whatever a store finds: nobody is told what is not within their reach. */
  private static List<Inference> told(Search search, List<Inference> found) {
    return found.stream().filter(search.reach()::includes).toList();
  }

  private static Collection<String> idsOf(List<Inference> inferences) {
    return inferences.stream().map(Inference::id).toList();
  }

  /** A page that is being gathered. */
  private record Diagnosed(
      String diagnosis, int limit, List<Inference> page, Map<String, Result> results) {

    Diagnosed(String diagnosis, int limit) {
      this(diagnosis, limit, new ArrayList<>(), new HashMap<>());
    }

    /** Takes what fits, and tells the inference with which the page was full, if it was. */
    Optional<Inference> add(List<Inference> some, Map<String, Result> known) {
      for (Inference each : some) {
        Result result = known.get(each.id());
        if (result != null && result.diagnosis().equals(diagnosis)) {
          page.add(each);
          results.put(each.id(), result);
          if (page.size() == limit) {
            return Optional.of(each);
          }
        }
      }
      return Optional.empty();
    }

    Page page(Optional<Position> next) {
      return new Page(page, results, OptionalLong.empty(), next);
    }
  }

  /**
   * Inferences that were found.
   *
   * @param results of those that have one, by inference, where they were wanted or looked through
   * @param counted how many there are in all, up to {@link #MOST_COUNTED}; absent if not counted,
   *     or not in time
   * @param next where there may be more; absent at the end
   */
  public record Page(
      List<Inference> inferences,
      Map<String, Result> results,
      OptionalLong counted,
      Optional<Position> next) {

    /** Copies what was found. */
    public Page {
      inferences = List.copyOf(inferences);
      results = Map.copyOf(results);
    }
  }
}
