/**
 * Speaks HTTP: the page and the JSON API, limits and headers. {@link
 * triplefeature.serving.web.WebServer} names every route; {@code http} is the vocabulary of an
 * exchange, {@code input} understands what was asked, {@code api} and {@code page} answer with what
 * {@code words} puts into sentences, {@code jetty} alone knows SparkJava and Jetty.
 */
package triplefeature.serving.web;
