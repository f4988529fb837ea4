package org.spira.api.web.proxies;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Leaves of {@code X-Forwarded-For} what the proxies in front wrote there, each one name at the
 * end. The names before those come from whoever calls, and Tomcat would believe them where the
 * caller is in a private network, as in a hospital: it takes every address there for one more
 * proxy. Safe for several threads.
 */
final class ForwardedNames extends ValveBase {

  private static final String HEADER = "X-Forwarded-For";
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:\\[\\]]{2,54}");

  private final int proxies;

  /** Behind so many proxies. */
  ForwardedNames(int proxies) {
    super(true);
    this.proxies = proxies;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
    if (headers.getHeader(HEADER) != null) {
      List<String> written = last(names(headers));
      headers.removeHeader(HEADER);
      // what is no address is nobody's: the proxy itself is said to call then
      if (written.stream().allMatch(name -> ADDRESS.matcher(name).matches())) {
        headers.addValue(HEADER).setString(String.join(", ", written));
      }
    }
    getNext().invoke(request, response);
  }

  private static List<String> names(MimeHeaders headers) {
    List<String> names = new ArrayList<>();
    for (String header : Collections.list(headers.values(HEADER))) {
      for (String name : header.split(",", -1)) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private List<String> last(List<String> names) {
    return names.subList(Math.max(0, names.size() - proxies), names.size());
  }
}
