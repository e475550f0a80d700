/** What benchmarks compare the program with. */
@NullMarked
package bench;

import org.jspecify.annotations.NullMarked;
