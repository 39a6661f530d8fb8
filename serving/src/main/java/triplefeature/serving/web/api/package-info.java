/** The JSON API and what operators ask: one thin class per endpoint. */
@NullMarked
package triplefeature.serving.web.api;

import org.jspecify.annotations.NullMarked;
