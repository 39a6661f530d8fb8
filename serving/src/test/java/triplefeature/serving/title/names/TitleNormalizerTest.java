package triplefeature.serving.title.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNormalizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Amélie                        | amelie
          Søndag i Łódź                 | sondag i lodz
          Straße, Æon, Cœur, Đorđe      | strasse aeon coeur dorde
          Καλημέρα                      | καλημερα
          Королёв                       | королев
          フォンタス                    | フォンタス
          Ocean's Eleven                | oceans 11
          Mr. & Mrs. Smith              | mr and mrs smith
          Romeo + Juliet                | romeo and juliet
          Spider-Man                    | spider man
          WALL·E                        | wall e
          M*A*S*H                       | mash
          E.T. the Extra-Terrestrial    | et the extra terrestrial
          L.A. Confidential             | la confidential
          Matrix, The                   | the matrix
          'Matrix, The (1999)'          | the matrix 1999
          'Avventura, L'''              | lavventura
          'Good, the Bad and the Ugly, The' | the good the bad and the ugly
          Rocky II                      | rocky 2
          Rocky two                     | rocky 2
          Seven Samurai                 | 7 samurai
          One Hundred and One Dalmatians | 101 dalmatians
          Forty-Two                     | 42
          Star Wars: Episode V - The Empire Strikes Back | star wars episode 5 the empire strikes back
          The King and I                | the king and 1
          V for Vendetta                | v for vendetta
          I, Robot                      | i robot
          X-Men                         | x men
          shrek2                        | shrek 2
          Se7en                         | se7en
          8½                            | 8 1 2
          Alien³                        | alien 3
          The Sixth Sense, The 6th Sense | the 6th sense the 6th sense
          Friday the Thirteenth         | friday the 13th
          The 13th Warrior              | the 13th warrior
          First Blood                   | 1st blood
          The Second, the Third, the Twelfth | the 2nd the 3rd the 12th
          """)
  void a_title_has_one_form_however_it_is_written(String title, String expected) {
    assertEquals(expected, TitleNormalizer.normalize(title).text());
  }

  @Test
  void what_was_normalised_stays_as_it_is() {
    for (String title : List.of("Léon: The Professional", "M*A*S*H", "Matrix, The", "Rocky II")) {
      String once = TitleNormalizer.normalize(title).text();
      assertEquals(once, TitleNormalizer.normalize(once).text());
    }
  }

  @Test
  void a_title_without_letters_or_digits_has_no_words() {
    assertTrue(TitleNormalizer.normalize(" ?!… ").isEmpty());
    assertTrue(TitleNormalizer.normalize("").isEmpty());
  }

  @Test
  void parts_begin_where_the_title_says_so() {
    NormalizedTitle title =
        TitleNormalizer.normalize("Star Wars: Episode IV - A New Hope (Director's Cut)");
    // star wars | episode 4 | a new hope | directors cut
    assertEquals(List.of(0, 2, 4, 7), title.parts());
  }

  @Test
  void folding_leaves_numbers_as_they_are_written() {
    assertEquals("rocky ii", TitleNormalizer.fold("Rocky II").text());
    assertEquals("seven", TitleNormalizer.fold("Seven").text());
  }

  @Test
  void signs_beside_letters_stand_for_letters() {
    assertEquals("richie rich", TitleNormalizer.normalize("Ri¢hie Ri¢h").text());
    assertEquals("9 99", TitleNormalizer.normalize("$9.99").text());
    assertEquals("asap", TitleNormalizer.normalize("A$AP").text());
  }

  @ParameterizedTest
  @CsvSource({
    "Mister Nobody, mr nobody",
    "Doctor Strange, dr strange",
    "Saint Elmo's Fire, st elmos fire",
    "Batman v Superman, batman vs superman",
    "Batman versus Superman, batman vs superman",
    "V, v",
    "V for Vendetta, v for vendetta",
    "Henry V, henry 5",
    "Star Wars: Episode V - The Empire, star wars episode 5 the empire"
  })
  void words_are_as_short_as_people_write_them(String title, String normalized) {
    assertEquals(normalized, TitleNormalizer.normalize(title).text());
  }
}
