/** How a version comes into production, and how it leaves it. */
@NullMarked
package org.spira.inference.research.application.registration;

import org.jspecify.annotations.NullMarked;
