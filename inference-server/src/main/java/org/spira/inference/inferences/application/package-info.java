/** Answers inferences. */
@NullMarked
package org.spira.inference.inferences.application;

import org.jspecify.annotations.NullMarked;
