/** Models, what they hear and say, and how their output becomes a diagnosis. */
@NullMarked
package org.spira.inference.domain;

import org.jspecify.annotations.NullMarked;
