/** Multipart forms, taken apart while they arrive, and how much of them is taken. */
@NullMarked
package org.spira.api.web.multipart;

import org.jspecify.annotations.NullMarked;
