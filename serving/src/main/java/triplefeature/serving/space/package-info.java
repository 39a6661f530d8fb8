/**
 * What Hugging Face takes: the documented rules for a Space, a model card and their files, as
 * {@code ./run stage} and the tests ask for them. Nothing comes next: it complains.
 */
package triplefeature.serving.space;
