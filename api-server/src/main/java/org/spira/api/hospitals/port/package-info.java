/** What hospitals need from the world outside. */
@NullMarked
package org.spira.api.hospitals.port;

import org.jspecify.annotations.NullMarked;
