/** The calls about evaluations and drift. */
@NullMarked
package org.spira.api.evaluation.adapter.rest;

import org.jspecify.annotations.NullMarked;
