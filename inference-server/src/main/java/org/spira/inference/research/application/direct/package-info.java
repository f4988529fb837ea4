/** What is found out about a graph that hears nothing, by running it on made values. */
@NullMarked
package org.spira.inference.research.application.direct;

import org.jspecify.annotations.NullMarked;
