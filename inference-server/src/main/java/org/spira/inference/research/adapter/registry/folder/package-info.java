/** A registry that is a folder. */
@NullMarked
package org.spira.inference.research.adapter.registry.folder;

import org.jspecify.annotations.NullMarked;
