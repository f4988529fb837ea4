/** Finds everything that is wrong with a version, for whoever made it. */
@NullMarked
package org.spira.inference.models.application.examination;

import org.jspecify.annotations.NullMarked;
