/** What runs graphs. */
@NullMarked
package org.spira.inference.engine.port;

import org.jspecify.annotations.NullMarked;
