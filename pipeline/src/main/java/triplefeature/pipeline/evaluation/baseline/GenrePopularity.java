package triplefeature.pipeline.evaluation.baseline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import triplefeature.pipeline.evaluation.TrainingData;

/** Likes, times a power of the Jaccard overlap with the genres of the basket. */
final class GenrePopularity extends Baseline {
  private static final long serialVersionUID = 1L;
  private static final Grid GRID = Grid.of("power", 0.25, 0.5, 0.75, 1, 1.5, 2);

  GenrePopularity() {
    super("popularity-genres", "Popularity within the basket's genres", GRID);
  }

  @Override
  Scorer.BySetting scorers(TrainingData training) {
    List<Set<String>> genres =
        training.catalog().movies().stream().map(movie -> Set.copyOf(movie.genres())).toList();
    return setting ->
        findings -> {
          Set<String> wanted = new HashSet<>();
          findings.basket().movies().forEach(movie -> wanted.addAll(genres.get(movie)));
          double[] scores = new double[training.movies()];
          for (int movie = 0; movie < scores.length; movie++) {
            int likes = training.likersOf(movie).length;
            scores[movie] =
                likes == 0
                    ? 0
                    : likes * Math.pow(overlap(genres.get(movie), wanted), GRID.first(setting));
          }
          return scores;
        };
  }

  private static double overlap(Set<String> genres, Set<String> wanted) {
    int common = 0;
    for (String genre : genres) {
      common += wanted.contains(genre) ? 1 : 0;
    }
    return (double) common / Math.max(1, genres.size() + wanted.size() - common);
  }
}
