/** Tries a version before it may serve: sounds of all kinds, alone and in company. */
@NullMarked
package org.spira.inference.models.application.trial;

import org.jspecify.annotations.NullMarked;
