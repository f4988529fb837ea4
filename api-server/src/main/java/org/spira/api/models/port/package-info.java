/** What models need from the world outside. */
@NullMarked
package org.spira.api.models.port;

import org.jspecify.annotations.NullMarked;
