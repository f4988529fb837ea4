/** What models need from the world. */
@NullMarked
package org.spira.inference.models.application.port;

import org.jspecify.annotations.NullMarked;
