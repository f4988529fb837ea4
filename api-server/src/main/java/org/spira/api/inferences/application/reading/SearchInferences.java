package org.spira.api.inferences.application.reading;

import java.util.ArrayList;
import java.util.Collection;
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
 * counting ends at {@link #MOST_COUNTED}, and looking for a diagnosis, which the store finds only
 * where it is noted already, ends after {@link #MOST_LOOKED_AT} inferences, in which case the page
 * is short and says where to go on.
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

  /**
   * The page behind a position of those that ended with a diagnosis; they are not counted.
   *
   * @param withResults whether the results of its inferences are wanted, too
   */
  public Page diagnosed(Search search, String diagnosis, Position position, boolean withResults) {
    Gathered gathered = new Gathered(position.limit());
    Search wanted = search.maySay(diagnosis);
    Position next = position;
    int left = MOST_LOOKED_AT;
    while (left > 0) {
      List<Inference> some = inferences.page(wanted, next);
      Optional<Inference> full = gathered.add(said(diagnosis, told(search, some)));
      if (full.isPresent() || some.size() < next.limit()) {
        return page(gathered, withResults, full.map(position::behind));
      }
      left -= some.size();
      next = next.behind(some.getLast()).atMost(Math.min(AT_ONCE, left));
    }
    return page(gathered, withResults, Optional.of(next.atMost(position.limit())));
  }

  /** Of these, those of which it is noted, and those whose result tells it. */
  private List<Inference> said(String diagnosis, List<Inference> some) {
    List<Inference> unnoted = some.stream().filter(each -> each.diagnosis() == null).toList();
    Map<String, Result> known = unnoted.isEmpty() ? Map.of() : results.ofInferences(idsOf(unnoted));
    return some.stream()
        .filter(each -> {
          Result result = known.get(each.id());
          return diagnosis.equals(result == null ? each.diagnosis() : result.diagnosis());
        })
        .toList();
  }

  private Page page(Gathered gathered, boolean withResults, Optional<Position> next) {
    List<Inference> page = gathered.page();
    Map<String, Result> its = withResults ? results.ofInferences(idsOf(page)) : Map.of();
    return new Page(page, its, OptionalLong.empty(), next);
  }

  /** Whatever a store finds: nobody is told what is not within their reach. */
  private static List<Inference> told(Search search, List<Inference> found) {
    return found.stream().filter(search.reach()::includes).toList();
  }

  private static Collection<String> idsOf(List<Inference> inferences) {
    return inferences.stream().map(Inference::id).toList();
  }

  /** A page that is being gathered. */
  private record Gathered(int limit, List<Inference> page) {

    Gathered(int limit) {
      this(limit, new ArrayList<>());
    }

    /** Takes what fits, and tells the inference with which the page was full, if it was. */
    Optional<Inference> add(List<Inference> some) {
      page.addAll(some.subList(0, Math.min(some.size(), limit - page.size())));
      return page.size() == limit ? Optional.of(page.getLast()) : Optional.empty();
    }
  }

  /**
   * Inferences that were found.
   *
   * @param results of those that have one, by inference, where they were wanted
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
