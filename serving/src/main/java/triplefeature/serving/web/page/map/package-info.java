/** The map of genre clusters and a page for each of them. */
package triplefeature.serving.web.page.map;
