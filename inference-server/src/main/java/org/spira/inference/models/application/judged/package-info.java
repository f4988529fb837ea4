/** What versions were judged on before they served. */
@NullMarked
package org.spira.inference.models.application.judged;

import org.jspecify.annotations.NullMarked;
