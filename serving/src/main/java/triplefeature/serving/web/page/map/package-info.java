/** The map of genre clusters and a page for each of them. */
@NullMarked
package triplefeature.serving.web.page.map;

import org.jspecify.annotations.NullMarked;
