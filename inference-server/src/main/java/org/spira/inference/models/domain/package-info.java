/** What a model's folder says of its graph. */
@NullMarked
package org.spira.inference.models.domain;

import org.jspecify.annotations.NullMarked;
