/** The configured models: which version of each serves, and why one does not. */
@NullMarked
package org.spira.inference.models;

import org.jspecify.annotations.NullMarked;
