/** Evaluations as JSON and as pages that need nothing from elsewhere. */
@NullMarked
package org.spira.inference.research.adapter.cli.report;

import org.jspecify.annotations.NullMarked;
