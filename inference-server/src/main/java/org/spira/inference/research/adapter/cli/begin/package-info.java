/** The beginning of a model. */
@NullMarked
package org.spira.inference.research.adapter.cli.begin;

import org.jspecify.annotations.NullMarked;
