/** Accepting an inference, and removing what a request left that was never accepted. */
@NullMarked
package org.spira.api.inferences.application.request;

import org.jspecify.annotations.NullMarked;
