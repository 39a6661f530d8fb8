/** What the server counts about itself, in the Prometheus text format. */
package triplefeature.serving.web.metrics;
