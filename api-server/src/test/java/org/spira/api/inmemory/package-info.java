/** The application's ports in memory, for tests. */
@NullMarked
package org.spira.api.inmemory;

import org.jspecify.annotations.NullMarked;
