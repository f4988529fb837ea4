/** Takes inferences from NATS and publishes results there. */
@NullMarked
package org.spira.inference.inferences.adapter.nats;

import org.jspecify.annotations.NullMarked;
