/** Labelled inferences without what names anybody. */
@NullMarked
package org.spira.api.research.domain;

import org.jspecify.annotations.NullMarked;
