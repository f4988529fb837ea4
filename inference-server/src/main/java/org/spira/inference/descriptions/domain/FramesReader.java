package org.spira.inference.descriptions.domain;

import java.util.Optional;
import org.spira.inference.descriptions.Frames;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;

/** Reads how many frames a row has: the section {@code frames}. */
final class FramesReader {

  private final Section top;
  private final Problems problems;

  FramesReader(Section top, Problems problems) {
    this.top = top;
    this.problems = problems;
  }

  Optional<Frames> read() {
    if (!top.has("frames") || top.isEmpty("frames")) {
      return Optional.empty();
    }
    int before = problems.count();
    Section frames = top.section("frames", DescriptionKeys.FRAMES);
    int length = frames.whole("length", 1);
    Frames.Side side = frames.choice("pad", Frames.Side.class, Frames.Side.END);
    double value = frames.number("value", 0);
    Frames.LongRecording ifLong =
        frames.choice("long", Frames.LongRecording.class, Frames.LongRecording.REFUSE);
    if (problems.count() == before && !frames.has("length")) {
      problems.note("frames.length is missing: say how many frames a row has");
    }
    return problems.together(
        before, () -> Optional.of(new Frames(length, side, value, ifLong)), Optional.empty());
  }
}
