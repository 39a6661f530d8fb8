package triplefeature.serving.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The templates of {@code src/main/jte}, compiled with the project; they escape by context. */
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "triplefeature.serving.web.html.pages");

  /**
   * A page in UTF-8; what does not depend on the view is there in bytes since the build.
   *
   * @param view the template's only parameter
   */
  public byte[] render(String template, Record view) {
    Utf8ByteOutput page = new Utf8ByteOutput();
    engine.render(template + ".jte", view, page);
    return page.toByteArray();
  }
}
