/** Telling researchers labelled inferences, and letting them hear the recordings. */
@NullMarked
package org.spira.api.research.application;

import org.jspecify.annotations.NullMarked;
