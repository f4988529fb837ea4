/** How evaluations are asked for. */
@NullMarked
package org.spira.api.evaluation.adapter;

import org.jspecify.annotations.NullMarked;
