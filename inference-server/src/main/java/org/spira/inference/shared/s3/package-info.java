/** Clients of object stores, for recordings and for models. */
@NullMarked
package org.spira.inference.shared.s3;

import org.jspecify.annotations.NullMarked;
