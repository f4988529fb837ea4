package org.spira.api.inferences.adapter.mongo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.common.RecordingPart;

/** The quality of recordings as a member of their inference's document; old documents lack it. */
final class QualityDocuments {

  private static final String DURATION = "duration";
  private static final String LEVEL = "level";
  private static final String CLIPPED_SHARE = "clipped_share";
  private static final String SPEECH_SHARE = "speech_share";
  private static final String SNR = "snr";
  private static final String SAMPLE_RATE = "sample_rate";
  private static final String WARNINGS = "warnings";

  private QualityDocuments() {}

  static Document write(Map<RecordingPart, MeasuredQuality> quality) {
    Document document = new Document();
    quality.forEach((part, measured) -> document.append(part.wireName(), write(measured)));
    return document;
  }

  private static Document write(MeasuredQuality measured) {
    return new Document(DURATION, measured.duration())
        .append(LEVEL, measured.level())
        .append(CLIPPED_SHARE, measured.clippedShare())
        .append(SPEECH_SHARE, measured.speechShare())
        .append(SNR, measured.signalToNoise())
        .append(SAMPLE_RATE, measured.sampleRate())
        .append(WARNINGS, measured.warnings());
  }

  static Map<RecordingPart, MeasuredQuality> read(@Nullable Object stored) {
    Map<RecordingPart, MeasuredQuality> quality = new EnumMap<>(RecordingPart.class);
    for (RecordingPart part : RecordingPart.values()) {
      if (stored instanceof Document parts && parts.get(part.wireName()) instanceof Document one) {
        quality.put(part, read(one));
      }
    }
    return Collections.unmodifiableMap(quality);
  }

  private static MeasuredQuality read(Document document) {
    return new MeasuredQuality(
        number(document, DURATION),
        number(document, LEVEL),
        number(document, CLIPPED_SHARE),
        number(document, SPEECH_SHARE),
        document.get(SNR) instanceof Number ratio ? ratio.doubleValue() : null,
        (int) number(document, SAMPLE_RATE),
        document.getList(WARNINGS, String.class, List.of()));
  }

  private static double number(Document document, String name) {
    return document.get(name) instanceof Number number ? number.doubleValue() : 0;
  }
}
