/** The figures of a version, and what they are made of. */
@NullMarked
package org.spira.api.evaluation.domain;

import org.jspecify.annotations.NullMarked;
