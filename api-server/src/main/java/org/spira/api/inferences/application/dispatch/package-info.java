/**
 * Bringing accepted inferences to the Inference Servers, and looking after those that do not end.
 */
@NullMarked
package org.spira.api.inferences.application.dispatch;

import org.jspecify.annotations.NullMarked;
