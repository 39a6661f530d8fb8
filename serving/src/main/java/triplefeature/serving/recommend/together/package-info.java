/**
 * People, content and genre clusters in one score. People know best what goes together where enough
 * of them stand behind a basket; three documentaries have few, and then what films are about tells
 * more than what a handful of people also liked.
 */
package triplefeature.serving.recommend.together;
