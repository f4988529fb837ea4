/** Times the parts of an inference on one thread, by JMH. */
@NullMarked
package org.spira.bench.micro;

import org.jspecify.annotations.NullMarked;
