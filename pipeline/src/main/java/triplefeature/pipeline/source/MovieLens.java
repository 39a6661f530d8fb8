package triplefeature.pipeline.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Any release of MovieLens from ml-latest-small to ml-32m. */
public record MovieLens(CsvFile movies, CsvFile ratings, Optional<CsvFile> links)
    implements RawData {

  static MovieLens open(DataFolder folder) {
    return new MovieLens(
        MoviesDataset.file(folder, "movies.csv", Columns.MOVIES),
        MoviesDataset.file(folder, "ratings.csv", Columns.RATINGS),
        MoviesDataset.optional(folder, "links.csv", Columns.LINKS));
  }

  @Override
  public Layout layout() {
    return Layout.MOVIELENS;
  }

  @Override
  public List<CsvFile> files() {
    return Stream.concat(Stream.of(movies, ratings), links.stream()).toList();
  }
}
