package org.spira.planted.api.ground;

import org.spira.planted.api.left.Published;

final class KnowsASubject {
  Published planted = new Published();
}
