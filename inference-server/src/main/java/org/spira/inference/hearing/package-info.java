/** From recordings to the rows that a model hears. */
@NullMarked
package org.spira.inference.hearing;

import org.jspecify.annotations.NullMarked;
