/** Versions in the registry, their roles and their history. */
@NullMarked
package org.spira.inference.research.adapter.cli.registration;

import org.jspecify.annotations.NullMarked;
