/** The page about the model in use: its card, from Markdown. Nothing comes next. */
package triplefeature.serving.web.page.card;
