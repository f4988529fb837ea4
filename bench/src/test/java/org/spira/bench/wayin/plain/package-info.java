@NullMarked
package org.spira.bench.wayin.plain;

import org.jspecify.annotations.NullMarked;
