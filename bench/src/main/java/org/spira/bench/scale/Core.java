package org.spira.bench.scale;

import java.util.List;
import org.spira.bench.process.Cores;
import org.spira.bench.process.MeasuredJvms;

/** A core to itself for each replica; everything else goes where there is room. */
final class Core {

  private Core() {}

  /** How the replica of this number, from 0 on, is started. */
  static MeasuredJvms of(int replica, List<String> flags) {
    return new MeasuredJvms(new Cores(List.of(replica), List.of()), flags);
  }
}
