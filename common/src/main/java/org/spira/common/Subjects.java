package org.spira.common;

import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** Which NATS subjects SPIRA uses, which names are legal, and how streams are named after them. */
public final class Subjects {

  /** Where Inference Servers publish results unless configured otherwise. */
  public static final String DEFAULT_RESULTS = "result_updates";

  private static final int MAX_LENGTH = 200;
  private static final Pattern TOKENS =
      Pattern.compile("[^\\s.*>\\p{Cntrl}]+(\\.[^\\s.*>\\p{Cntrl}]+)*");
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9_-]");
  private static final int READABLE_LENGTH = 32;

  private Subjects() {}

  /** The customary channel of a model: {@code <model name>-topic}. */
  public static String customaryChannel(String modelName) {
    return modelName + "-topic";
  }

  /**
   * Whether a model may be given this publishing channel: a NATS subject without wildcards that is
   * not one of the broker's own.
   */
  public static boolean isLegalChannel(String subject) {
    return subject.length() <= MAX_LENGTH
        && TOKENS.matcher(subject).matches()
        && !subject.startsWith("$")
        && !subject.startsWith("_INBOX");
  }

  /** The subject on which results of a challenger model travel, beside the results proper. */
  public static String challengers(String resultsSubject) {
    return resultsSubject + "_challenger";
  }

  /**
   * The subject on which Inference Servers announce what they serve, beside the results proper. No
   * stream holds it: what is said there is soon said again.
   */
  public static String announcements(String resultsSubject) {
    return resultsSubject + "_models";
  }

  /**
   * The subject on which Inference Servers are asked to announce at once, with an empty message.
   */
  public static String whoServes(String resultsSubject) {
    return resultsSubject + "_models_asked";
  }

  /**
   * The subject on which API Servers tell each other which inference has just ended, by its id
   * alone. No stream holds it: whoever misses it looks into the store.
   */
  public static String ends(String resultsSubject) {
    return resultsSubject + "_ended";
  }

  /** All subjects that are SPIRA's own, so that no model may listen there. */
  public static Set<String> reserved(String resultsSubject) {
    return Set.of(
        resultsSubject,
        challengers(resultsSubject),
        announcements(resultsSubject),
        whoServes(resultsSubject),
        ends(resultsSubject));
  }

  /**
   * The name of the one stream that holds a subject's messages. Subjects may hold characters that
   * stream names may not, so the name is the readable part of the subject and a digest of the
   * whole.
   */
  public static String streamName(String subject) {
    String readable = NOT_IN_A_NAME.matcher(subject).replaceAll("_");
    String head = readable.substring(0, Math.min(READABLE_LENGTH, readable.length()));
    String digest = HexFormat.of().formatHex(Sha256.of(subject), 0, 4);
    return "SPIRA_" + head + "_" + digest;
  }
}
