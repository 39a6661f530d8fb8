package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * This room knows numbers and names; what people read is in the one file of texts, of which a
 * translation is a copy. The compiler's own parser finds the literals, so that neither comments nor
 * layout nor concatenation deceive the test.
 */
class NoSentencesTest {
  /** A letter or digit beside a space: words follow each other, or the literal is a part of it. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]\\s|\\s[\\p{L}\\p{N}]");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @Test
  void no_sentence_for_people_stands_in_the_code() throws IOException {
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
        Stream<Path> walked =
            Files.walk(Path.of("src/main/java/triplefeature/serving/recommend"))) {
      List<Path> sources = walked.filter(path -> path.toString().endsWith(".java")).toList();
      assertTrue(sources.size() > 30, "only " + sources.size() + " sources were read");
      assertEquals(List.of(), sentences(files.getJavaFileObjectsFromPaths(sources)));
    }
  }

  @Test
  void a_sentence_is_found_however_it_is_put_together() throws IOException {
    assertEquals(
        List.of("Best of all", "both are in ", " years apart", "many people"),
        sentences(
                List.of(
                    source(
                        """
                    /** "A comment says this." */
                    enum Example {
                      FIRST("Best of all");
                      static final String KEY = "method.first";
                      Example(String text) {
                        if (text.isBlank()) {
                          throw new IllegalArgumentException("a text of " + text + " is blank");
                        }
                      }
                      String of(int n) {
                        return n > 1 ? "both are in " + n : ("x" + n + " years apart");
                      }
                      String block() {
                        return \"""
                            many people\""";
                      }
                    }
                    """)))
            .stream()
            .map(found -> found.substring(found.indexOf(": ") + 2))
            .toList());
  }

  private List<String> sentences(Iterable<? extends JavaFileObject> sources) throws IOException {
    JavacTask task =
        (JavacTask) COMPILER.getTask(new StringWriter(), null, null, null, null, sources);
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
          if (literal.getValue() instanceof String text && WORDS.matcher(text).find()) {
            found.add(unit.getSourceFile().getName() + ": " + text);
          }
          return null;
        }

        /** What an exception says is for whoever runs the server. */
        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
          return made.getIdentifier().toString().endsWith("Exception")
              ? null
              : super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
          return call.getMethodSelect().toString().equals("Objects.requireNonNull")
              ? scan(call.getArguments().get(0), nothing)
              : super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
          return null;
        }
      }.scan(unit, null);
    }
    return found;
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
