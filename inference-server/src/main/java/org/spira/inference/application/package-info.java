/** What can be asked of the Inference Server, and the life of its models. */
@NullMarked
package org.spira.inference.application;

import org.jspecify.annotations.NullMarked;
