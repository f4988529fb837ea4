/** Recordings in an object store that speaks S3. */
@NullMarked
package org.spira.api.inferences.adapter.s3;

import org.jspecify.annotations.NullMarked;
