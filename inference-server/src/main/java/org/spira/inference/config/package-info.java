/** Settings, and how the parts are put together. */
@NullMarked
package org.spira.inference.config;

import org.jspecify.annotations.NullMarked;
