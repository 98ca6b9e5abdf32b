package org.newswire.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/** Holds code to its share of a core; what the clock on the wall says depends on whatever else the machine does. */
public final class CpuTime {
  private CpuTime() {}

  /**
   * Runs code and asserts that this thread took no more than so much of a core.
   *
   * @param seconds at most
   * @param code the code
   */
  public static void within(double seconds, Runnable code) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    code.run();
    assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9).as("CPU seconds")
        .isLessThanOrEqualTo(seconds);
  }
}
