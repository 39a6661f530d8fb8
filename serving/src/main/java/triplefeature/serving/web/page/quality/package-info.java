/** The page "How good is this?": the evaluation of the model and what people said since. */
package triplefeature.serving.web.page.quality;
