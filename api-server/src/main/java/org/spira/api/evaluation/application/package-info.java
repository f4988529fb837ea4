/** Gathering outcomes and diagnoses. */
@NullMarked
package org.spira.api.evaluation.application;

import org.jspecify.annotations.NullMarked;
