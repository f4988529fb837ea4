/** A registry that is a folder, for trying things out and for one machine. */
@NullMarked
package org.spira.inference.adapter.folder;

import org.jspecify.annotations.NullMarked;
