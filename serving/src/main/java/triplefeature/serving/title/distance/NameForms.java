package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of all names, numbered as they come, with their words and letters in flat arrays: what
 * {@link CostBound} looks at before a form itself is compared. Immutable.
 */
public final class NameForms {
  /** Letters from the beginning of a form whose set is kept: of short and of longer queries. */
  private static final int SHORT = 12;

  private static final int LONG = 24;

  private final TitleKey[] forms;

  /** The letters of all forms, each in its class, and where those of a form begin. */
  private final byte[] letters;

  private final int[] letterStarts;
  private final byte[] plainLetters;
  private final long[] shortBeginnings;
  private final long[] longBeginnings;

  /** The numbers of the words of all forms, and where those of a form begin. */
  private final int[] words;

  private final int[] wordStarts;

  /** The forms that have a word, one behind the other, and where those of a word begin. */
  private final int[] postings;

  private final int[] postingStarts;

  /** By number of a word: itself, its letters, whether it is a number, where it is written. */
  private final TitleWord[] vocabulary;

  private final long[] wordLetters;
  private final boolean[] numbers;
  private final int[] written;
  private final byte[] wordLengths;

  /** By sound of a word: itself, or the empty text where several sound so. */
  private final Map<String, String> bySound = new HashMap<>();

  /**
   * @param forms whose words are of one {@link Vocabulary}
   */
  public NameForms(List<TitleKey> forms) {
    this.forms = forms.toArray(TitleKey[]::new);
    int size = this.forms.length;
    letterStarts = new int[size + 1];
    wordStarts = new int[size + 1];
    for (int form = 0; form < size; form++) {
      letterStarts[form + 1] = letterStarts[form] + this.forms[form].letters();
      wordStarts[form + 1] = wordStarts[form] + this.forms[form].words().length;
    }
    letters = new byte[letterStarts[size]];
    plainLetters = new byte[size];
    shortBeginnings = new long[size];
    longBeginnings = new long[size];
    words =
        Arrays.stream(this.forms)
            .flatMap(form -> Arrays.stream(form.words()))
            .mapToInt(TitleWord::id)
            .toArray();
    int distinct = Arrays.stream(words).max().orElse(-1) + 1;
    vocabulary = new TitleWord[distinct];
    wordLetters = new long[distinct];
    numbers = new boolean[distinct];
    written = new int[distinct];
    wordLengths = new byte[distinct];
    for (int form = 0; form < size; form++) {
      fill(form, this.forms[form]);
    }
    postingStarts = new int[distinct + 1];
    postings = post();
    for (TitleWord word : vocabulary) {
      if (word != null) {
        bySound.merge(word.sound(), word.text(), (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  private void fill(int form, TitleKey key) {
    plainLetters[form] = (byte) key.plainLetters();
    shortBeginnings[form] = beginning(key.compact(), SHORT);
    longBeginnings[form] = beginning(key.compact(), LONG);
    int at = letterStarts[form];
    for (TitleWord word : key.words()) {
      vocabulary[word.id()] = word;
      wordLetters[word.id()] = word.letters();
      numbers[word.id()] = word.isNumber();
      written[word.id()] = at;
      wordLengths[word.id()] = (byte) Math.min(Byte.MAX_VALUE, word.length());
      for (int i = 0; i < word.length(); i++) {
        letters[at++] = (byte) (word.text().charAt(i) % WithinDistance.CLASSES);
      }
    }
  }

  /** A counting sort of the words of all forms. */
  private int[] post() {
    for (int word : words) {
      postingStarts[word + 1]++;
    }
    Arrays.parallelPrefix(postingStarts, Integer::sum);
    int[] next = postingStarts.clone();
    int[] posted = new int[words.length];
    for (int form = 0; form < forms.length; form++) {
      for (int at = wordStarts[form]; at < wordStarts[form + 1]; at++) {
        posted[next[words[at]]++] = form;
      }
    }
    return posted;
  }

  private static long beginning(String compact, int length) {
    return TitleWord.lettersOf(compact.substring(0, Math.min(length, compact.length())));
  }

  public TitleKey at(int form) {
    return forms[form];
  }

  int letterCount(int form) {
    return letterStarts[form + 1] - letterStarts[form];
  }

  int wordCount(int form) {
    return wordStarts[form + 1] - wordStarts[form];
  }

  /** As {@link TitleKey#plainLetters}. */
  int plainLetters(int form) {
    return plainLetters[form];
  }

  /**
   * How many of the letters typed do not stand at the beginning of a form, at least.
   *
   * @param most letters of the form that count
   */
  int missing(long typed, int form, int most) {
    return most > LONG
        ? 0
        : Long.bitCount(typed & ~(most > SHORT ? longBeginnings : shortBeginnings)[form]);
  }

  /**
   * Edits from some letters to the beginning of a form, but for an article.
   *
   * @param most letters of the form that count
   * @param whole whether the form must end there
   */
  int edits(WithinDistance typed, int form, int most, boolean whole) {
    int from = letterStarts[form];
    int to = whole ? letterStarts[form + 1] : Math.min(from + most, letterStarts[form + 1]);
    return typed.toBeginning(letters, from, to, WithinDistance.ARTICLE, whole);
  }

  /** Edits from some letters to the beginning of a word; see above. */
  int wordEdits(WithinDistance typed, int word, int most) {
    int from = written[word];
    int to = from + Math.min(most, wordLengths[word]);
    return typed.toBeginning(letters, from, to, 0, false);
  }

  int distinctWords() {
    return vocabulary.length;
  }

  TitleWord word(int word) {
    return vocabulary[word];
  }

  /** Whether another word of the names sounds like one that was typed. */
  boolean haveAlike(TitleWord typed) {
    return !typed.sound().isEmpty()
        && !typed.text().equals(bySound.getOrDefault(typed.sound(), typed.text()));
  }

  long wordLetters(int word) {
    return wordLetters[word];
  }

  boolean isNumber(int word) {
    return numbers[word];
  }

  BitSet all() {
    BitSet all = new BitSet(forms.length);
    all.set(0, forms.length);
    return all;
  }

  /**
   * The forms that have a word which one typed costs little as.
   *
   * @param bound of that
   */
  BitSet having(NearWords near, int typed, int bound) {
    BitSet having = new BitSet(forms.length);
    short[] known = near.allKnown(typed, this);
    for (int word = 0; word < known.length; word++) {
      if (known[word] <= bound) {
        for (int at = postingStarts[word]; at < postingStarts[word + 1]; at++) {
          having.set(postings[at]);
        }
      }
    }
    return having;
  }

  /** What a word typed costs at least as any of those of a form. */
  int least(NearWords near, int typed, int form) {
    short[] known = near.known(typed, this);
    int least = ChannelCosts.NONE;
    for (int at = wordStarts[form]; at < wordStarts[form + 1]; at++) {
      int cost = known[words[at]];
      least = Math.min(least, cost == NearWords.UNKNOWN ? near.tell(typed, words[at], this) : cost);
    }
    return least;
  }
}
