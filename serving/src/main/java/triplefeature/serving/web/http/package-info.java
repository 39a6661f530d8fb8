/**
 * The vocabulary of an exchange, free of any framework: a {@link
 * triplefeature.serving.web.http.Call} comes in, an {@link triplefeature.serving.web.http.Endpoint}
 * makes an {@link triplefeature.serving.web.http.Answer} of it or names a {@link
 * triplefeature.serving.web.http.Problem}. Next: {@code input} reads what was asked.
 */
package triplefeature.serving.web.http;
