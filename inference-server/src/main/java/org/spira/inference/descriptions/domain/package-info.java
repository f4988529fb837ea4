/** How a model's metadata is read: its keys, and what is said of wrong ones. */
@NullMarked
package org.spira.inference.descriptions.domain;

import org.jspecify.annotations.NullMarked;
