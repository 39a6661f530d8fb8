package triplefeature.pipeline.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.PipelineException;

/**
 * The Movies Dataset of Kaggle: metadata by TMDb id, ratings by MovieLens id, links between the
 * two.
 *
 * @param names MovieLens' own {@code movies.csv}, a source of aliases
 */
public record MoviesDataset(
    CsvFile metadata,
    CsvFile links,
    CsvFile ratings,
    Optional<CsvFile> keywords,
    Optional<CsvFile> credits,
    Optional<CsvFile> names)
    implements RawData {

  static MoviesDataset open(DataFolder folder, @Nullable RatingsSize size) {
    RatingsSize chosen = size != null ? size : defaultSize(folder);
    String linksFile =
        folder.find(chosen.linksFile()).isPresent()
            ? chosen.linksFile()
            : chosen.other().linksFile();
    return new MoviesDataset(
        file(folder, "movies_metadata.csv", Columns.MOVIES_METADATA),
        file(folder, linksFile, Columns.LINKS),
        file(folder, chosen.ratingsFile(), Columns.RATINGS),
        optional(folder, "keywords.csv", Columns.KEYWORDS),
        optional(folder, "credits.csv", Columns.CREDITS),
        optional(folder, "movies.csv", Columns.MOVIES));
  }

  private static RatingsSize defaultSize(DataFolder folder) {
    for (RatingsSize size : RatingsSize.values()) {
      if (folder.find(size.ratingsFile()).isPresent()) {
        return size;
      }
    }
    throw new PipelineException(
        folder + " has neither ratings.csv nor ratings_small.csv: get them with data/download");
  }

  static CsvFile file(DataFolder folder, String name, List<String> columns) {
    return CsvFile.open(folder.fileSystem(), folder.require(name), columns);
  }

  static Optional<CsvFile> optional(DataFolder folder, String name, List<String> columns) {
    return folder.find(name).map(path -> CsvFile.open(folder.fileSystem(), path, columns));
  }

  @Override
  public Layout layout() {
    return Layout.MOVIES_DATASET;
  }

  @Override
  public List<CsvFile> files() {
    return Stream.concat(
            Stream.of(metadata, links, ratings),
            Stream.of(keywords, credits, names).flatMap(Optional::stream))
        .toList();
  }
}
