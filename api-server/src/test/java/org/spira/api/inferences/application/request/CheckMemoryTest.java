package org.spira.api.inferences.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.WavInspector;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioInspector;
import org.spira.api.inferences.port.UnfitRecordingException;
import org.spira.api.inmemory.Samples;
import org.spira.audio.quality.QualityThresholds;
import org.spira.audio.reading.RecordingLimits;
import org.spira.audio.reading.RecordingReader;
import org.spira.common.RecordingPart;

/** How much memory the recordings of a form take while they are listened to. */
class CheckMemoryTest {

  private static final WavInspector INSPECTOR =
      new WavInspector(new RecordingReader(RecordingLimits.DEFAULT), QualityThresholds.DEFAULT);
  private static final long KIBIBYTE = 1024;

  private final Map<RecordingPart, RecordingSource> sent = new EnumMap<>(RecordingPart.class);

  @Test
  void takesMemoryByTheSizeOfTheRecording() {
    byte[] wav = Samples.eightBits(30);
    sent.put(RecordingPart.ACEITE, Samples.source(wav));
    CheckRecordings check = new CheckRecordings(INSPECTOR, 1);

    assertThat(allocatedBy(() -> check.check(sent))).isLessThan(6L * wav.length + 256 * KIBIBYTE);
  }

  private static long allocatedBy(Runnable work) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    work.run();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void keepsNoMoreRecordingsInMemoryThanItMay() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch two = new CountDownLatch(2);
    AudioInspector slow =
        bytes -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          two.countDown();
          await(two);
          now.decrementAndGet();
          throw new UnfitRecordingException("counted");
        };
    CheckRecordings check = new CheckRecordings(slow, 2);

    try (ExecutorService uploads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        uploads.execute(() -> check.check(Samples.recordings(440)));
      }
    }

    assertThat(most).hasValue(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
