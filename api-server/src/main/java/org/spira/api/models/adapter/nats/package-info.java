/** Announcements of Inference Servers, from NATS. */
@NullMarked
package org.spira.api.models.adapter.nats;

import org.jspecify.annotations.NullMarked;
