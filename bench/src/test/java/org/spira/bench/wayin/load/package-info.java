@NullMarked
package org.spira.bench.wayin.load;

import org.jspecify.annotations.NullMarked;
