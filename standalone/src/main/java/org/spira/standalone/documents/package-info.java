/** The embedded document store of a standalone SPIRA. */
@NullMarked
package org.spira.standalone.documents;

import org.jspecify.annotations.NullMarked;
