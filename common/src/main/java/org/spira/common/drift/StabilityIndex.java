package org.spira.common.drift;

import java.util.ArrayList;
import java.util.List;

/**
 * The population stability index: how far a distribution has moved, as a size and not as a proof.
 *
 * <p>{@code sum over groups of (q - p) · ln(q / p)}, with the shares {@code p} of the reference and
 * {@code q} of today (N. Siddiqi, Credit risk scorecards, 2006, chapter 9; it is the divergence J
 * of S. Kullback and R. A. Leibler, On information and sufficiency, Annals of Mathematical
 * Statistics 22, 1951). By custom, less than 0.1 is no change and from 0.25 on a great one.
 *
 * <p>Groups are neighbouring bins that hold a tenth of the reference or more together; a bin that
 * does so alone is a group by itself, so that what lies beside it does not vanish in it. Half a
 * case is added to each group on both sides: a group that is empty on one of them would make the
 * index infinite.
 */
public final class StabilityIndex {

  private static final double SHARE_OF_A_GROUP = 0.1;
  private static final double ADDED = 0.5;

  private StabilityIndex() {}

  /** The index of what is seen today against the reference, bins alike, neither of them empty. */
  public static double of(Histogram reference, Histogram today) {
    List<Group> groups = groups(reference, today);
    double ofReference = reference.size() + ADDED * groups.size();
    double ofToday = today.size() + ADDED * groups.size();
    double index = 0;
    for (Group group : groups) {
      double p = (group.reference() + ADDED) / ofReference;
      double q = (group.today() + ADDED) / ofToday;
      index += (q - p) * Math.log(q / p);
    }
    return index;
  }

  private static List<Group> groups(Histogram reference, Histogram today) {
    double enough = SHARE_OF_A_GROUP * reference.size();
    List<Group> groups = new ArrayList<>();
    boolean isOpen = false;
    for (int i = 0; i < reference.counts().size(); i++) {
      Group bin = new Group(reference.counts().get(i), today.counts().get(i));
      isOpen = isOpen && bin.reference() < enough;
      groups.add(isOpen ? groups.removeLast().with(bin) : bin);
      isOpen = groups.getLast().reference() < enough;
    }
    return groups;
  }

  private record Group(int reference, int today) {

    Group with(Group other) {
      return new Group(reference + other.reference, today + other.today);
    }
  }
}
