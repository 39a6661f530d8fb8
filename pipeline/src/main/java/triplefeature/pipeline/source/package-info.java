/**
 * The raw files: which of the two layouts a folder has, which columns each file must have, and the
 * rows as text under explicit schemas. Next: {@code cleaning} gives them types and repairs them.
 */
package triplefeature.pipeline.source;
