/** The JSON API and what operators ask: one thin class per endpoint. */
package triplefeature.serving.web.api;
