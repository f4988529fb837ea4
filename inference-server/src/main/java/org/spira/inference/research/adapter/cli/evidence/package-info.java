/** What speaks for a version: the reports of evaluations, as commands are given them. */
@NullMarked
package org.spira.inference.research.adapter.cli.evidence;

import org.jspecify.annotations.NullMarked;
