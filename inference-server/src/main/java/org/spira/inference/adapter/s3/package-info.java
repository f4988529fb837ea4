/** Recordings in an object store with the S3 API. */
@NullMarked
package org.spira.inference.adapter.s3;

import org.jspecify.annotations.NullMarked;
