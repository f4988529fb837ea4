/** What inferences need from the world. */
@NullMarked
package org.spira.inference.inferences.application.port;

import org.jspecify.annotations.NullMarked;
