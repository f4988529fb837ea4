/** Users, models, inferences and diagnoses, and what is legal among them. */
@NullMarked
package org.spira.api.domain;

import org.jspecify.annotations.NullMarked;
