/** Tells recordings from other files by reading them. */
@NullMarked
package org.spira.api.adapter.audio;

import org.jspecify.annotations.NullMarked;
