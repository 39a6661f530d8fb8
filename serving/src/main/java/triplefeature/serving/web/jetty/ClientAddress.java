package triplefeature.serving.web.jetty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * Who asks: the address at the other end of the connection or, where a proxy is trusted, the one
 * that it names last. What stands before it in the header came with the request and may be made up.
 *
 * @param header that the proxy sets or adds to
 */
record ClientAddress(Optional<String> header) {
  /** Characters of the longest address there is; a header is sent by strangers. */
  private static final int LONGEST = 45;

  private static final int GROUPS = 8;

  String of(HttpServletRequest request) {
    String named = header.map(name -> last(request.getHeaders(name))).orElse("");
    String address = named.isEmpty() ? request.getRemoteAddr() : named;
    return client(address.length() <= LONGEST ? address : address.substring(0, LONGEST));
  }

  private static String last(Enumeration<String> values) {
    String last = "";
    while (values.hasMoreElements()) {
      last = values.nextElement();
    }
    return last.substring(last.lastIndexOf(',') + 1).strip();
  }

  /** An address without a port; of IPv6 its network, as whoever has one address has all of that. */
  static String client(String address) {
    String bare = address.replaceAll("^\\[|(\\]|%).*$", "");
    int dot = bare.indexOf('.');
    if (dot >= 0) {
      return bare.substring(bare.lastIndexOf(':', dot) + 1).replaceAll(":.*$", "");
    }
    if (bare.indexOf(':') < 0) {
      return bare;
    }
    String[] halves = bare.split("::", 2);
    List<String> groups = new ArrayList<>(groups(halves[0]));
    if (halves.length == 2) {
      List<String> tail = groups(halves[1]);
      groups.addAll(Collections.nCopies(Math.max(0, GROUPS - groups.size() - tail.size()), "0"));
      groups.addAll(tail);
    }
    return String.join(":", groups.subList(0, Math.min(GROUPS / 2, groups.size()))) + "::";
  }

  private static List<String> groups(String part) {
    return part.isEmpty() ? List.of() : Arrays.asList(part.split(":", -1));
  }
}
