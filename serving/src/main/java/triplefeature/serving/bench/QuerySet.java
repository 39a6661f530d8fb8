package triplefeature.serving.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import triplefeature.serving.title.names.TitleNormalizer;

/** A way to derive what is typed from the title that is meant. */
enum QuerySet {
  /** As the data set writes it. */
  CLEAN("the title itself") {
    @Override
    String query(String title, Random random) {
      return title;
    }
  },
  /** One slip below 8 characters, two from there. */
  TYPOS("one typo, two from 8 characters") {
    @Override
    String query(String title, Random random) {
      return new TypoGenerator(random).mistype(typed(title));
    }
  },
  PREFIXES("the first 60 % of the letters") {
    @Override
    String query(String title, Random random) {
      return prefix(typed(title));
    }

    @Override
    boolean finished() {
      return false;
    }
  },
  PREFIXES_WITH_TYPO("the first 60 %, one typo") {
    @Override
    String query(String title, Random random) {
      return new TypoGenerator(random).edit(prefix(typed(title)));
    }

    @Override
    boolean finished() {
      return false;
    }
  },
  /** For titles of three words or more. */
  DROPPED_WORD("one word left out, of 3 or more") {
    @Override
    String query(String title, Random random) {
      List<String> words = words(title);
      words.remove(random.nextInt(words.size()));
      return String.join(" ", words);
    }

    @Override
    boolean fits(String title) {
      return words(title).size() >= 3;
    }
  },
  /** Neighbours change places. */
  SWAPPED_WORDS("two neighbouring words swapped") {
    @Override
    String query(String title, Random random) {
      List<String> words = words(title);
      int at = random.nextInt(words.size() - 1);
      words.add(at, words.remove(at + 1));
      return String.join(" ", words);
    }

    @Override
    boolean fits(String title) {
      return words(title).size() >= 2;
    }
  };

  private final String label;

  QuerySet(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract String query(String title, Random random);

  /** Whether a query can be made of a title. */
  boolean fits(String title) {
    return true;
  }

  /** Whether the whole title was typed, not its beginning. */
  boolean finished() {
    return true;
  }

  private static String typed(String title) {
    return TitleNormalizer.fold(title).text();
  }

  private static List<String> words(String title) {
    return new ArrayList<>(TitleNormalizer.fold(title).words());
  }

  private static String prefix(String text) {
    return text.substring(0, (int) Math.ceil(0.6 * text.length())).strip();
  }
}
