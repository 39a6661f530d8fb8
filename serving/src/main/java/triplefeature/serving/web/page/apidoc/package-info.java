/** The page about the API, made of its OpenAPI description. */
@NullMarked
package triplefeature.serving.web.page.apidoc;

import org.jspecify.annotations.NullMarked;
