/** Server-sent events: what clients are told without asking again. */
@NullMarked
package org.spira.api.inferences.adapter.rest.events;

import org.jspecify.annotations.NullMarked;
