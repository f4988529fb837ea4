package org.spira.inference.descriptions.refusals;

import static org.spira.inference.descriptions.refusals.Refusals.in;
import static org.spira.inference.descriptions.refusals.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;

/** Words and lists of metadata that are none of those that there are. */
final class RefusedChoices {

  private static final String LABELS =
      "labels must be [negative, positive], or the other way round, with or without"
          + " inconclusive between them";
  private static final String THRESHOLDS =
      "thresholds must be two probabilities from 0 to 1, the lower first, and are ";

  static final List<Arguments> CHOICES =
      List.of(
          refused(
              "input",
              "MFCC",
              "input is the text 'MFCC', which is none of waveform, mfcc, spectrogram, melspectrogram; the"
                  + " nearest is mfcc"),
          refused(
              "input",
              2,
              "input is 2, which is none of waveform, mfcc, spectrogram, melspectrogram"),
          refused(
              "output",
              "logits",
              "output is the text 'logits', which is none of probability, logit; the nearest is"
                  + " logit"),
          refused("output", null, "output is empty, which is none of probability, logit"),
          refused(
              "aggregate",
              "average",
              "aggregate is the text 'average', which is none of mean, median, min, max, vote"),
          refused(
              "combine",
              "joined",
              "combine is the text 'joined', which is none of rows, recordings, concatenate"),
          refused(
              "vote",
              0.4,
              "vote says from which score a row votes, and is for aggregate: vote only"),
          Arguments.of(
              Map.of("aggregate", "vote", "vote", 50),
              "vote must be a probability above 0 and at most 1, and is 50.0"),
          in(
              "window",
              "short",
              "padding",
              "window.short is the text 'padding', which is none of pad, refuse, inconclusive;"
                  + " the nearest is pad"),
          in(
              "window",
              "tail",
              true,
              "window.tail is true (YAML takes yes, no, on and off for true and false), which is"
                  + " none of no, exact, unfinished"),
          in(
              "mfcc",
              "log_mels",
              "yes",
              "mfcc.log_mels must be true or false, and is the text 'yes'"),
          in("mfcc", "log_mels", "true", "mfcc.log_mels: 'true' is text, write true"),
          in("mfcc", "log_mels", 1, "mfcc.log_mels must be true or false, and is 1"));

  private static final String PARTS = ", which is none of aceite, sustentada, parlenda, frase";
  static final List<Arguments> LISTS =
      List.of(
          refused("recordings", "frase", "recordings must be a list, and is the text 'frase'"),
          refused(
              "recordings",
              List.of(),
              "recordings must name at least one part, and none of them twice"),
          refused(
              "recordings",
              List.of("frase", "frase"),
              "recordings must name at least one part, and none of them twice"),
          refused(
              "recordings",
              List.of("Frase"),
              "recordings is the text 'Frase'" + PARTS + "; the nearest is frase"),
          refused("recordings", List.of(1), "recordings is 1" + PARTS),
          refused("thresholds", 0.5, "thresholds must be a list, and is 0.5"),
          refused("thresholds", List.of(0.5), "thresholds must be two numbers, and are 1"),
          refused(
              "thresholds", List.of(0.1, 0.2, 0.3), "thresholds must be two numbers, and are 3"),
          refused("thresholds", List.of(0.5, "0.5"), "thresholds: '0.5' is text, write 0.5"),
          refused(
              "thresholds", List.of(Double.NaN, 0.5), "thresholds must be two numbers, and is NaN"),
          refused("thresholds", List.of(0.6, 0.5), THRESHOLDS + "[0.6, 0.5]"),
          refused("thresholds", List.of(-0.1, 0.5), THRESHOLDS + "[-0.1, 0.5]"),
          refused("thresholds", List.of(25, 40), THRESHOLDS + "[25.0, 40.0]"),
          refused("output_name", 1, "output_name must be text, and is 1"),
          refused("labels", Map.of(), "labels must be a list, and is a mapping"),
          refused("labels", List.of("negative"), LABELS),
          refused("labels", List.of("positive", "positive"), LABELS),
          refused(
              "labels",
              List.of("negative", "Positive"),
              "labels is the text 'Positive', which is none of negative, inconclusive, positive;"
                  + " the nearest is positive"),
          // whoever took the word that is least different, negative, would have every diagnosis
          // turned round
          refused(
              "labels",
              List.of("negative", "patient"),
              "labels is the text 'patient', which is none of negative, inconclusive, positive"));

  private RefusedChoices() {}
}
