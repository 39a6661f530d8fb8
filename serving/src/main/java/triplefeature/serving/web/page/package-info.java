/**
 * The page for people: view records for the templates in {@code src/main/jte}, rendered on the
 * server, complete without JavaScript.
 */
package triplefeature.serving.web.page;
