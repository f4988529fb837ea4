/** Keeps the models at the versions that the registry has for them. */
@NullMarked
package org.spira.inference.models.application;

import org.jspecify.annotations.NullMarked;
