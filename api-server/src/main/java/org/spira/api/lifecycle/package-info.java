/** What runs beside requests, from the start of the service to its end. */
@NullMarked
package org.spira.api.lifecycle;

import org.jspecify.annotations.NullMarked;
