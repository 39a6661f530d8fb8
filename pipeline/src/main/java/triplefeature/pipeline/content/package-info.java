/**
 * What the data says about a film becomes one sparse vector over a vocabulary that can be named in
 * a reason. Next: {@code artifact} writes vectors and vocabulary.
 */
package triplefeature.pipeline.content;
