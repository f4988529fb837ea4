@NullMarked
package org.spira.bench.plain;

import org.jspecify.annotations.NullMarked;
