/** The page about the API, made of its OpenAPI description. */
package triplefeature.serving.web.page.apidoc;
