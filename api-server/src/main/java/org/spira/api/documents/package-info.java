/** MongoDB as all subjects use it: one connection, plain documents, indexes. */
@NullMarked
package org.spira.api.documents;

import org.jspecify.annotations.NullMarked;
