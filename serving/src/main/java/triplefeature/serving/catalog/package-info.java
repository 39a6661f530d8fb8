/**
 * The films of one model, by id and by dense index. Next: {@code title} finds them by what people
 * type, {@code recommend} scores them by index.
 */
package triplefeature.serving.catalog;
