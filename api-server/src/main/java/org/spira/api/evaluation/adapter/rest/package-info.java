/** The call about evaluations. */
@NullMarked
package org.spira.api.evaluation.adapter.rest;

import org.jspecify.annotations.NullMarked;
