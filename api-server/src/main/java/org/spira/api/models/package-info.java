/** The models that inferences can be asked of. */
@NullMarked
package org.spira.api.models;

import org.jspecify.annotations.NullMarked;
