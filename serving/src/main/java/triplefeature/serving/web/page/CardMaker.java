package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.text.English;
import triplefeature.serving.web.http.Texts;

/** What lets one judge a film that one does not know. Of what the data lacks nothing is said. */
record CardMaker(Texts texts, Map<String, String> languages) {
  /** Characters that two lines hold on a phone, and beside the form on a wide screen. */
  private static final int PHONE = 84;

  private static final int WIDE = 165;

  private static final int COUNTRIES = 3;

  String facts(Movie movie) {
    List<String> facts = new ArrayList<>();
    if (movie.runtime() != null) {
      facts.add(minutes(movie.runtime()));
    }
    if (movie.language() != null) {
      facts.add(languages.getOrDefault(movie.language(), movie.language()));
    }
    if (movie.directors() != null) {
      facts.add(texts.get("result.directed", movie.directors()));
    }
    return String.join(" · ", facts);
  }

  /** As people say it: 2 h 50 min. */
  String minutes(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    if (hours == 0) {
      return texts.get("result.minutes", rest);
    }
    return rest == 0
        ? texts.get("result.hours", hours)
        : texts.get("result.hours_minutes", hours, rest);
  }

  RowView.@Nullable Story story(Movie movie) {
    String text = movie.overview();
    if (text == null || text.isBlank()) {
      return null;
    }
    RowView.Length length =
        text.length() <= PHONE
            ? RowView.Length.SHORT
            : text.length() <= WIDE ? RowView.Length.MIDDLE : RowView.Length.LONG;
    return new RowView.Story(text, more(movie), length);
  }

  private String more(Movie movie) {
    List<String> more = new ArrayList<>();
    if (movie.originalTitle() != null) {
      more.add(texts.get("result.original_title", movie.originalTitle()));
    }
    List<String> countries = movie.productionCountries();
    if (!countries.isEmpty()) {
      more.add(String.join(", ", countries.subList(0, Math.min(COUNTRIES, countries.size()))));
    }
    if (movie.voteCount() > 0) {
      more.add(
          texts.get(
              "result.votes",
              English.format("%.1f", movie.voteAverage()),
              English.count(movie.voteCount())));
    }
    return String.join(" · ", more);
  }
}
