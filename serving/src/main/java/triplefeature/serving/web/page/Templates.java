package triplefeature.serving.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of {@code src/main/jte}, compiled with the project; they escape by context. */
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "triplefeature.serving.web.html.pages");

  /**
   * @param view the template's only parameter
   */
  public String render(String template, Record view) {
    StringOutput page = new StringOutput(16 * 1024);
    engine.render(template + ".jte", view, page);
    return page.toString();
  }
}
