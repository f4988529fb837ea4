/** Where corrections are kept. */
@NullMarked
package org.spira.api.inferences.application.correction.port;

import org.jspecify.annotations.NullMarked;
