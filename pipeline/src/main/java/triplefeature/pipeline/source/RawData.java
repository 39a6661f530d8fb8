package triplefeature.pipeline.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.Counted;

/** The files of one input, opened and checked. */
public sealed interface RawData extends Counted permits MoviesDataset, MovieLens {
  Layout layout();

  /** The ratings in use. */
  CsvFile ratings();

  /** Every file in use. */
  List<CsvFile> files();

  /** Size of all of them, in bytes. */
  @Override
  default long total() {
    return files().stream().mapToLong(CsvFile::bytes).sum();
  }

  /** Whether films come without votes, so that the ratings stand in for them. */
  default boolean votesFromRatings() {
    return layout() == Layout.MOVIELENS;
  }

  /**
   * @param size which ratings of the Movies Dataset, or null for the full ones where they exist
   * @throws triplefeature.pipeline.PipelineException if a file is missing or lacks a column
   */
  static RawData open(DataFolder folder, @Nullable RatingsSize size) {
    return switch (folder.layout()) {
      case MOVIES_DATASET -> MoviesDataset.open(folder, size);
      case MOVIELENS -> MovieLens.open(folder);
    };
  }
}
