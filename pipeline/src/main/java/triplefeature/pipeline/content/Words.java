package triplefeature.pipeline.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.ml.feature.StopWordsRemover;
import org.jspecify.annotations.Nullable;

/** The words of a running text that tell something: lower case, no stop words. */
final class Words {
  /** English words that MLlib's list lacks; they connect films no more than "the" does. */
  private static final String FILLERS =
      """
      across along also although always amid amidst among amongst another anyone anything anyway
      around aside away become becomes becoming begin begins behind beyond cannot completely despite
      else enough especially etc even eventually ever every everyone everything except far finally
      forth fully get gets getting goes going highly however including indeed instead keep keeps kept
      let lets like likely literally made mainly make makes making may maybe meanwhile merely might
      mostly much must near nearly neither never nevertheless none nothing often one onto otherwise
      perhaps possibly put puts quite rather regarding seem seems simply since slightly somehow
      someone something sometimes somewhat somewhere soon still suddenly take takes taking therefore
      though thus together toward towards truly ultimately unless unlike upon us usually various via
      well whatever whenever whereas wherever whether whilst whole whoever whose within without
      would yet
      """;

  /** Articles and the like of titles in other languages, but what is an English word too. */
  private static final String FOREIGN =
      """
      auf aux avec ces con dans das dei del dell della delle den der des det din dos een ein eine
      einem einen einer ett gli het ich ihr ist las les los mais mes mit nel nella nie och ohne om
      pas por pour que qui sans ses sich som sous sua sul sulla sur una und une uno unter van vom von
      vor zum zur
      """;

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");

  private Words() {}

  /** With repetitions; none where the text is null. */
  static List<String> of(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String plain = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return SEPARATORS
        .splitAsStream(plain)
        .filter(word -> word.codePointCount(0, word.length()) > 1 && !StopWords.ALL.contains(word))
        .toList();
  }

  /** Made where the words are read: MLlib's list is a file. */
  private static final class StopWords {
    static final Set<String> ALL =
        Stream.of(
                Arrays.stream(StopWordsRemover.loadDefaultStopWords("english"))
                    .map(word -> word.replace("'", "")),
                Pattern.compile("\\s+").splitAsStream(FILLERS),
                Pattern.compile("\\s+").splitAsStream(FOREIGN))
            .flatMap(words -> words)
            .collect(Collectors.toUnmodifiableSet());
  }
}
