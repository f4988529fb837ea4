/** Labelled recordings as an API Server gives them to researchers. */
@NullMarked
package org.spira.inference.research.domain.export;

import org.jspecify.annotations.NullMarked;
