package org.spira.api.inferences.adapter.rest.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.shared.InvalidInputException;

/**
 * A page that is asked for.
 *
 * @param diagnosis what the model must have said; absent if that is all one
 * @param included what is wanted beside the inferences: {@code result}, {@code outcome}
 */
public record Listing(
    Search search,
    Optional<String> diagnosis,
    Position position,
    Set<String> included,
    Map<String, String> restrictions) {

  /** Copies the map and the set. */
  public Listing {
    included = Set.copyOf(included);
    restrictions = Map.copyOf(restrictions);
  }

  /**
   * The page that the address asks for.
   *
   * @param namesBeside what the hospital of a name is called besides, and was
   * @throws InvalidInputException with everything in it that is not as it must be
   */
  public static Listing of(
      ListingQuery query, Reach reach, Function<String, Set<String>> namesBeside) {
    ListingValues values = new ListingValues();
    Map<String, String> restrictions = query.lasting();
    Search search =
        new Search(
            reach,
            ListingValues.given(query.q()),
            values.status(query.status()),
            values.from(query.from()),
            values.until(query.to()),
            ListingValues.given(query.hospital()).map(namesBeside),
            values.model(query.model()),
            values.outcome(query.outcome()),
            Optional.empty());
    Position position =
        values
            .position(query.after(), restrictions, values.order(query.sort()))
            .atMost(values.limit(query.limit()));
    Set<String> included = values.included(query.include());
    values.refuseProblems();
    return new Listing(
        search, ListingValues.given(query.diagnosis()), position, included, restrictions);
  }

  /**
   * The header {@code Link} to the page at this position.
   *
   * @param next not the beginning
   */
  public String linkTo(Position next) {
    Map<String, String> members = new LinkedHashMap<>(restrictions);
    members.put("limit", Integer.toString(position.limit()));
    if (!included.isEmpty()) {
      members.put("include", String.join(",", new TreeSet<>(included)));
    }
    Cursor behind = new Cursor(Objects.requireNonNull(next.after()), next.isAfterMissing());
    members.put("after", behind.in(restrictions));
    String query =
        members.entrySet().stream()
            .map(member -> member.getKey() + "=" + encoded(member.getValue()))
            .collect(Collectors.joining("&"));
    return "</v1/users/%s/inferences?%s>; rel=\"next\"".formatted(search.reach().userId(), query);
  }

  /** Whether the results are wanted. */
  public boolean withResults() {
    return included.contains(ListingValues.RESULT);
  }

  /** Whether the outcomes are wanted. */
  public boolean withOutcomes() {
    return included.contains(ListingValues.OUTCOME);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Nothing: it may have a patient's number. */
  @Override
  public String toString() {
    return "Listing[…]";
  }
}
