package org.spira.planted.api.left.adapter.stone;

import org.spira.planted.api.left.adapter.paper.Paper;

final class KnowsPaper {
  Paper planted = new Paper();
}
