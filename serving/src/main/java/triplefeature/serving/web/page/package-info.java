/**
 * The page for people: view records for the templates in {@code src/main/jte}, rendered on the
 * server, complete without JavaScript. A template shows an {@code XView}; where filling it takes
 * more than an endpoint's few lines, an {@code XViewMaker} does.
 */
package triplefeature.serving.web.page;
