package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleKeyTest {
  @Test
  void a_key_has_words_parts_and_letters() {
    TitleKey key = Keys.of("The Matrix: Reloaded");
    assertEquals(3, key.words().length);
    // the matrix | reloaded |
    assertArrayEquals(new boolean[] {true, false, true, true}, key.partStarts());
    assertEquals("thematrixreloaded", key.compact());
    assertEquals("matrixreloaded", key.compactWithoutArticle());
    assertEquals(17, key.letters());
    assertEquals(TitleWord.lettersOf("thematrixreloaded"), key.lettersUsed());
    assertTrue(key.beginsWithArticle());
    assertFalse(key.hasNumber());
  }

  @Test
  void an_article_is_one_only_before_something() {
    assertFalse(Keys.of("The").beginsWithArticle());
    assertEquals("the", Keys.of("The").compactWithoutArticle());
    assertFalse(Keys.of("Matrix").beginsWithArticle());
    assertFalse(Keys.of("Matrix the Second").beginsWithArticle());
  }

  @Test
  void a_title_with_a_number_has_two_forms_digits_first() {
    List<TitleKey> forms = Keys.all("Rocky II");
    assertEquals(List.of("rocky2", "rockyii"), forms.stream().map(TitleKey::compact).toList());
    assertTrue(forms.stream().allMatch(TitleKey::hasNumber));
    assertEquals(2, forms.get(1).words()[1].number());
    assertEquals(1, Keys.all("Rocky").size());
    assertEquals(1, Keys.all("Rocky 2").size());
    assertEquals(List.of(), Keys.all("?!"));
  }

  @Test
  void a_letter_at_the_beginning_is_no_numeral() {
    assertEquals(TitleWord.Kind.CONTENT, Keys.of("V for Vendetta").words()[0].kind());
  }
}
