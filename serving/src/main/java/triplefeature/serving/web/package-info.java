/**
 * Speaks HTTP: the page and the JSON API, limits and headers. The only room that knows SparkJava
 * and Jetty.
 */
package triplefeature.serving.web;
