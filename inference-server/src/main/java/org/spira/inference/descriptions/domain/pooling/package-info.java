/** How the numbers of several rows and recordings become those of one. */
@NullMarked
package org.spira.inference.descriptions.domain.pooling;

import org.jspecify.annotations.NullMarked;
