@NullMarked
package org.spira.bench.micro;

import org.jspecify.annotations.NullMarked;
