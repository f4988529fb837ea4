/** An inference, its result, how far it is on its way, and what is legal among them. */
@NullMarked
package org.spira.api.inferences.domain;

import org.jspecify.annotations.NullMarked;
