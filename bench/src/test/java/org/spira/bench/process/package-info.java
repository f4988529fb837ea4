@NullMarked
package org.spira.bench.process;

import org.jspecify.annotations.NullMarked;
