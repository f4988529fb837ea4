package org.spira.planted.api.left;

import org.spira.planted.api.left.adapter.paper.Paper;

final class FineConfiguration {
  Paper wiringMay = new Paper();
}
