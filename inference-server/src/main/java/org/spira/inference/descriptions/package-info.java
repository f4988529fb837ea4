/** What a model's metadata says: what it hears, and how its output becomes a diagnosis. */
@NullMarked
package org.spira.inference.descriptions;

import org.jspecify.annotations.NullMarked;
