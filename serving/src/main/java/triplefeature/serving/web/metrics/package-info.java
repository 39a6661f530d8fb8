/** What the server counts about itself, in the Prometheus text format. */
@NullMarked
package triplefeature.serving.web.metrics;

import org.jspecify.annotations.NullMarked;
