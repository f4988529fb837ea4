package org.spira.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    String table = new Table("part", "ms").row("run", "1.500").row("features", "12").markdown();
    assertThat(table)
        .isEqualTo(
            """
            | part     |    ms |
            |----------|------:|
            | run      | 1.500 |
            | features |    12 |\
            """);
  }

  @Test
  void rowsOfAnotherWidthAreRefused() {
    assertThatThrownBy(() -> new Table("a", "b").row("1"))
        .hasMessage("1 cells in a table of 2 columns");
  }
}
