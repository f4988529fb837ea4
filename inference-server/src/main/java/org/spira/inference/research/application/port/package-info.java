/** What the commands need from elsewhere. */
@NullMarked
package org.spira.inference.research.application.port;

import org.jspecify.annotations.NullMarked;
