/** Whether what a model says of its features can be. */
@NullMarked
package org.spira.inference.descriptions.domain.features;

import org.jspecify.annotations.NullMarked;
