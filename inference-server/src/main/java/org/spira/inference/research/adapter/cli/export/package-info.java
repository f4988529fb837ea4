/** Labelled recordings from a running SPIRA, as a folder to train and to evaluate with. */
@NullMarked
package org.spira.inference.research.adapter.cli.export;

import org.jspecify.annotations.NullMarked;
