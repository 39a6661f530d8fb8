/**
 * SparkJava routes on a Jetty of our own: connector, limits, graceful stop, headers, errors. The
 * only package that names either.
 */
@NullMarked
package triplefeature.serving.web.jetty;

import org.jspecify.annotations.NullMarked;
