package triplefeature.pipeline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A few films at a time, those of one series and those that only look so. */
class SeriesFinderTest {
  private final List<SeriesFilm> films = new ArrayList<>();

  private void film(String title, Integer year, String genres) {
    film(title, year, genres, 1000, null, null);
  }

  private void film(
      String title, Integer year, String genres, int fame, String collection, String overview) {
    films.add(
        new SeriesFilm(
            films.size() + 1,
            title,
            List.of(),
            year,
            genres.isEmpty() ? List.of() : Arrays.asList(genres.split(" ", 0)),
            fame,
            collection,
            overview));
  }

  /** The titles of each series, by its name. */
  private Map<String, TreeSet<String>> found() {
    Map<Integer, String> series = SeriesFinder.find(films);
    Map<String, TreeSet<String>> titles = new TreeMap<>();
    series.forEach(
        (id, name) ->
            titles
                .computeIfAbsent(name, none -> new TreeSet<>())
                .add(films.get(id - 1).title() + " " + films.get(id - 1).year()));
    return titles;
  }

  private void assertNone() {
    assertEquals(Map.of(), found());
  }

  private void assertOne(String name, String... titles) {
    assertEquals(Map.of(name, new TreeSet<>(List.of(titles))), found());
  }

  @Test
  void numbers_in_digits_words_and_roman_numerals_continue_a_film() {
    film("Rocky", 1976, "Drama");
    film("Rocky II", 1979, "Drama");
    film("Rocky 3", 1982, "Drama");
    film("Rocky: Part Four", 1985, "Drama");
    film("Heat", 1995, "Crime");
    assertOne("Rocky", "Rocky 1976", "Rocky II 1979", "Rocky 3 1982", "Rocky: Part Four 1985");
  }

  @Test
  void a_subtitle_and_words_like_returns_continue_a_film_that_came_before() {
    film("Alien", 1979, "Horror Science-Fiction");
    film("Aliens", 1986, "Horror Action Science-Fiction");
    film("Alien: Resurrection", 1997, "Science-Fiction Horror Action");
    assertOne("Alien", "Alien 1979", "Aliens 1986", "Alien: Resurrection 1997");
    films.clear();
    film("Batman", 1989, "Fantasy Action");
    film("Batman Returns", 1992, "Action Fantasy");
    assertOne("Batman", "Batman 1989", "Batman Returns 1992");
    films.clear();
    film("Blood: The Beginning", 1970, "Horror");
    film("Blood", 1972, "Horror");
    assertNone();
  }

  @Test
  void a_shared_beginning_of_two_words_needs_no_first_film_but_like_genres_and_years() {
    film("The Lord of the Rings: The Fellowship of the Ring", 2001, "Adventure Fantasy Action");
    film("The Lord of the Rings: The Two Towers", 2002, "Adventure Fantasy Action");
    assertEquals(List.of("The Lord of the Rings"), List.copyOf(found().keySet()));
    films.clear();
    film("Green Acres: The Farm", 1990, "Comedy");
    film("Green Acres: The Killer", 1991, "Horror");
    film("Blue Harbour: The Ship", 1970, "Comedy");
    film("Blue Harbour: The Sailor", 1990, "Comedy");
    assertNone();
  }

  @Test
  void remakes_of_one_title_are_no_series_and_a_second_part_goes_to_the_one_before_it() {
    film("Crash", 1996, "Drama");
    film("Crash", 2004, "Drama");
    assertNone();
    films.clear();
    film("Halloween", 1978, "Horror");
    film("Halloween II", 1981, "Horror");
    film("Halloween", 2007, "Horror");
    film("Halloween II", 2009, "Horror");
    assertEquals(
        Map.of(
            "Halloween", new TreeSet<>(List.of("Halloween 1978", "Halloween II 1981")),
            "Halloween (2007)", new TreeSet<>(List.of("Halloween 2007", "Halloween II 2009"))),
        found());
  }

  @Test
  void tales_told_again_and_again_need_more_than_a_shared_name() {
    film("Robin Hood", 1922, "Adventure");
    film("Robin Hood", 1973, "Adventure");
    film("Robin Hood", 1991, "Adventure");
    film("Robin Hood: Prince of Thieves", 1998, "Adventure");
    film("Robin Hood: Men in Tights", 1999, "Comedy");
    assertNone();
  }

  @Test
  void numbers_that_are_part_of_a_title_continue_nothing() {
    film("Apollo", 1990, "Drama");
    film("Apollo 13", 1995, "Drama");
    film("Chicago", 2002, "Drama");
    film("Chicago 8", 2004, "Drama");
    film("Elizabeth", 1998, "Drama");
    film("Elizabeth I", 1999, "Drama");
    assertNone();
  }

  @Test
  void genres_that_have_nothing_in_common_part_films_as_documentaries_and_cartoons_do() {
    film("The Ring", 2002, "Horror");
    film("The Ring 2", 2003, "Romance");
    film("Shark", 2002, "Horror Drama");
    film("Shark: The True Story", 2003, "Horror Drama Documentary");
    film("Bat", 2002, "Horror Drama");
    film("Bat: The Cartoon", 2003, "Horror Drama Animation");
    assertNone();
  }

  @Test
  void words_that_no_other_title_has_join_films() {
    film("Harry Potter and the Chamber of Secrets", 2002, "Fantasy Family");
    film("Harry Potter and the Goblet of Fire", 2005, "Fantasy Family");
    film("Dirty Harry", 1971, "Crime");
    film("Dead Man", 1995, "Drama");
    film("Dead Man Walking", 1995, "Drama");
    for (int i = 0; i < 6; i++) {
      film("Dead " + (char) ('A' + i) + i, 1950, "Drama");
      film("Man " + (char) ('A' + i) + i, 1950, "Drama");
    }
    assertOne(
        "Harry Potter",
        "Harry Potter and the Chamber of Secrets 2002",
        "Harry Potter and the Goblet of Fire 2005");
  }

  @Test
  void a_series_is_called_by_how_its_titles_begin_or_by_the_first_title() {
    film("The Bourne Identity", 2002, "Action");
    film("The Bourne Legacy: Part 2", 2005, "Action");
    film("The Bourne Legacy", 2004, "Action");
    films.add(
        new SeriesFilm(
            4,
            "I Know What You Did Last Summer",
            List.of(),
            1997,
            List.of("Horror"),
            99,
            null,
            null));
    films.add(
        new SeriesFilm(
            5,
            "I Still Know What You Did Last Summer",
            List.of(),
            1998,
            List.of("Horror"),
            99,
            null,
            null));
    assertEquals(
        new TreeSet<>(List.of("I Know What You Did Last Summer", "The Bourne Legacy")),
        new TreeSet<>(found().keySet()));
  }

  @Test
  void two_people_in_both_overviews_join_films_whose_names_share_nothing() {
    String first = "Princess Leia is captured. Young Luke Skywalker sets out to rescue her.";
    String second = "The rebels are hunted, and Luke Skywalker leaves Princess Leia for a swamp.";
    film("Star Wars", 1977, "Adventure Action", 1000, null, first);
    film("The Empire Strikes Back", 1980, "Adventure Action", 1000, null, second);
    assertOne("Star Wars", "Star Wars 1977", "The Empire Strikes Back 1980");
  }

  @Test
  void one_person_or_places_or_strangers_to_a_genre_or_time_join_nothing() {
    String capote = "In Kansas Truman Capote writes.";
    film("A Study", 2005, "Drama", 1000, null, capote);
    film("Another", 2007, "Drama", 1000, null, capote.replace("Kansas", "Rome"));
    String both = "Here Vito Genovese meets Lucky Luciano.";
    film("Mob", 1990, "Crime", 1000, null, both);
    film("Laughs", 1992, "Comedy", 1000, null, both);
    film("Mob Years", 2010, "Crime", 1000, null, both);
    film("Alike", 1990, "Crime", 3, null, both);
    assertNone();
  }

  @Test
  void the_collection_of_one_film_names_the_hero_of_others() {
    film("GoldenEye", 1995, "Action", 900, "James Bond Collection", "A friend turns foe.");
    film("Moonraker", 1985, "Action", 900, null, "James Bond looks for a shuttle.");
    film("Octopussy", 1990, "Action", 900, null, "Agent James Bond bonds with a circus.");
    film("A Parody", 1991, "Action Comedy", 900, null, "He thinks that he is James Bond.");
    assertOne("James Bond", "GoldenEye 1995", "Moonraker 1985", "Octopussy 1990");
  }

  @Test
  void films_of_one_collection_are_together_whatever_their_names_and_those_of_two_never() {
    film("Pitch Black", 2000, "Horror", 10, "Riddick Collection", null);
    film("Riddick", 2013, "Action", 10, "Riddick Collection", null);
    film("Saw", 2004, "Horror", 1000, "Saw Collection", null);
    film("Saw II", 2005, "Horror", 1000, "Another Collection", null);
    assertOne("Riddick", "Pitch Black 2000", "Riddick 2013");
  }

  @Test
  void the_order_of_the_films_changes_nothing() {
    film("Halloween", 1978, "Horror");
    film("Halloween II", 1981, "Horror");
    film("Halloween", 2007, "Horror");
    film("Halloween II", 2009, "Horror");
    film("Harry Potter and the Chamber of Secrets", 2002, "Fantasy Family");
    film("Harry Potter and the Goblet of Fire", 2005, "Fantasy Family");
    Map<Integer, String> expected = SeriesFinder.find(films);
    List<SeriesFilm> shuffled = new ArrayList<>(films);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, SeriesFinder.find(shuffled));
    }
  }

  @Test
  void films_of_which_little_is_known_are_no_error() {
    film("?", null, "");
    film("...", null, "");
    film("2", null, "");
    film("", null, "");
    film("Part 2", 1990, "");
    film("Saw", null, "");
    film("Saw 2", null, "");
    assertNone();
  }
}
