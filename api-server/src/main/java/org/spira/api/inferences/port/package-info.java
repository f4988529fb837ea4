/** What inferences need from the world outside. */
@NullMarked
package org.spira.api.inferences.port;

import org.jspecify.annotations.NullMarked;
