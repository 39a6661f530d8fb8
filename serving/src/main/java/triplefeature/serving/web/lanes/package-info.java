/**
 * Who may work now. Each kind of request has a {@link triplefeature.serving.web.lanes.Lane} of its
 * own: as many of it work as there are cores, a few wait, the rest are refused at once, so that no
 * kind can take the threads of another, and health needs none of them. {@link
 * triplefeature.serving.web.lanes.ClientLimit} bounds what one client may ask, where that is
 * wanted. Next: {@code api} and {@code page} answer those who got in.
 */
package triplefeature.serving.web.lanes;
