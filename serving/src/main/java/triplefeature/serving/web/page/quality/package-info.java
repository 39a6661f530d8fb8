/** The page "How good is this?": the evaluation of the model and what people said since. */
@NullMarked
package triplefeature.serving.web.page.quality;

import org.jspecify.annotations.NullMarked;
