package org.spira.system.chaos;

import java.util.Map;
import org.spira.system.check.Verdict;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one line that a chaos run ends with.
 *
 * @param acked ids answered 200
 * @param completed of these, ended with a diagnosis
 * @param failed of these, ended with an error that can be read
 * @param lost of these, not ended
 * @param duplicated of these, ended twice or changed after the end
 * @param damaged recordings that are not what was sent
 * @param unfinished inferences of all clients that have not ended, acknowledged or not
 * @param refused requests that were not answered 200, not even when repeated once
 * @param requests requests, repetitions not counted
 * @param answeredShare answered 200 of the requests
 * @param slowestSeconds the longest time from an answer 200 to the end
 * @param recoverySeconds from the last kill until every replica served again
 * @param memoryGrowth by service, the share by which it held more at the end than in minute three
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Report(
    int acked,
    long completed,
    long failed,
    int lost,
    int duplicated,
    int damaged,
    long unfinished,
    long refused,
    long requests,
    double answeredShare,
    long seconds,
    int faults,
    int kills,
    double slowestSeconds,
    double recoverySeconds,
    Map<String, Double> memoryGrowth,
    long seed) {

  static Report of(Verdict verdict, long requests, long refused, Course course) {
    return new Report(
        verdict.acked().size(),
        verdict.completed(),
        verdict.failed(),
        verdict.lost().size(),
        verdict.duplicated().size(),
        verdict.damaged().size(),
        verdict.unfinished(),
        refused,
        requests,
        requests == 0 ? 0 : Math.round(1e4 * (requests - refused) / requests) / 1e4,
        course.seconds(),
        course.faults(),
        course.kills(),
        tenths(course.slowestSeconds()),
        tenths(course.recoverySeconds()),
        course.memoryGrowth(),
        course.seed());
  }

  /** Whether every promise was kept, once. */
  public boolean isGood() {
    return lost == 0 && duplicated == 0 && damaged == 0 && unfinished == 0;
  }

  /** As JSON, on one line. */
  public String toJson() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  private static double tenths(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }
}
