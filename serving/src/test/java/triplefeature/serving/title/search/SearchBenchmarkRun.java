package triplefeature.serving.title.search;

import java.util.List;
import java.util.stream.LongStream;
import triplefeature.serving.bench.SearchBenchmark;

/** Runs the search benchmark on the raw Movies Dataset, without a published model. */
final class SearchBenchmarkRun {
  private SearchBenchmarkRun() {}

  /**
   * @param args queries for each set and seed, first seed, number of seeds; by default the reported
   *     ones
   */
  public static void main(String[] args) {
    RealTitles titles = RealTitles.moviesDataset();
    List<Long> seeds = SearchBenchmark.SEEDS;
    if (args.length > 1) {
      long first = Long.parseLong(args[1]);
      seeds = LongStream.range(first, first + Long.parseLong(args[2])).boxed().toList();
    }
    int perSeed = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    TitleIndex index = titles.index();
    new SearchBenchmark(titles.catalog(), index, index.linear(), index.withoutVectors())
        .run(seeds, perSeed, System.out);
  }
}
