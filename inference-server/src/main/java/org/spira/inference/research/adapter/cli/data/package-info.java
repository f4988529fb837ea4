/** Labelled recordings as researchers keep them. */
@NullMarked
package org.spira.inference.research.adapter.cli.data;

import org.jspecify.annotations.NullMarked;
