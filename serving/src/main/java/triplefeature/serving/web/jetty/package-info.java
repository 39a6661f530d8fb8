/**
 * SparkJava routes on a Jetty of our own: connector, limits, graceful stop, headers, errors. The
 * only package that names either.
 */
package triplefeature.serving.web.jetty;
