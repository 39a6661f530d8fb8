package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.QuestionReader;
import triplefeature.serving.web.words.MethodWords;

/** The filters that the catalogue allows, with those chosen that were asked for. */
record FilterViewMaker(LoadedModel model, Parameters asked, Texts texts) {
  private static final List<String> FILTERS =
      List.of("genre", "excludeGenre", "yearFrom", "yearTo", "language", "runtimeMax");

  FilterView view() {
    return new FilterView(
        genres("genre"),
        genres("excludeGenre"),
        first("yearFrom"),
        first("yearTo"),
        model.facts().knowsRuntimes() ? first("runtimeMax") : null,
        languages(),
        sorts(),
        excludedMovies(),
        isAnyAudience(),
        isEveryPart(),
        isActive());
  }

  /** A browser sends the order with every form, so the usual one says nothing. */
  private boolean isActive() {
    boolean reordered = asked.all("sort").stream().anyMatch(id -> !id.equals(Sort.RELEVANCE.id()));
    return reordered
        || isAnyAudience()
        || isEveryPart()
        || FILTERS.stream().anyMatch(name -> !asked.all(name).isEmpty());
  }

  private boolean isAnyAudience() {
    return first("audience").equals(QuestionReader.ANY);
  }

  private boolean isEveryPart() {
    return first("foldSeries").equals("false");
  }

  private List<OptionView> genres(String parameter) {
    List<String> chosen = asked.all(parameter);
    return model.catalog().genres().stream()
        .map(
            genre ->
                new OptionView(genre, genre, chosen.stream().anyMatch(genre::equalsIgnoreCase)))
        .toList();
  }

  private List<OptionView> languages() {
    List<OptionView> languages = new ArrayList<>();
    for (Map.Entry<String, String> language : model.facts().languages().entrySet()) {
      String code = language.getKey();
      languages.add(
          new OptionView(code, language.getValue(), code.equalsIgnoreCase(first("language"))));
    }
    return languages;
  }

  private List<OptionView> sorts() {
    List<OptionView> sorts = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      boolean chosen = sort.id().equals(first("sort"));
      sorts.add(new OptionView(sort.id(), new MethodWords(texts).name(sort), chosen));
    }
    return sorts;
  }

  private List<OptionView> excludedMovies() {
    List<OptionView> excluded = new ArrayList<>();
    for (String id : asked.all("excludeMovieId")) {
      if (id.matches("[0-9]{1,9}")) {
        model
            .catalog()
            .find(Integer.parseInt(id))
            .ifPresent(movie -> excluded.add(new OptionView(id, Link.name(movie), true)));
      }
    }
    return excluded;
  }

  private String first(String parameter) {
    return asked.all(parameter).stream().findFirst().orElse("");
  }
}
