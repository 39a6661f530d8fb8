package triplefeature.pipeline.cleaning.ratings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import triplefeature.pipeline.source.CsvFile;

/**
 * The lines of a file of ratings after its header, those without a character left out, as Apache
 * Spark's reader of CSV has them: split by the same class of Hadoop's.
 */
record RatingLines(JavaSparkContext context, CsvFile file) {
  private static final List<String> TIMED = List.of("userId", "movieId", "rating", "timestamp");
  private static final List<String> UNTIMED = TIMED.subList(0, 3);

  /** Bytes to read at a time. */
  private static final int BUFFER = 1 << 17;

  /**
   * Whether lines can be plain at all: of a file of other columns the CSV parser reads them all.
   */
  private boolean plainColumns() {
    return file.columns().equals(TIMED) || file.columns().equals(UNTIMED);
  }

  /** What every partition holds in plain lines. */
  JavaRDD<RatingsBlock> blocks() {
    boolean plain = plainColumns();
    boolean timed = file.columns().equals(TIMED);
    return text()
        .mapPartitionsWithIndex(
            (index, lines) -> {
              BlockBuilder block = new BlockBuilder();
              RatingLine line = new RatingLine(timed);
              long unread = 0;
              while (lines.hasNext()) {
                SplitLines split = lines.next()._2();
                skipHeader(index, split);
                while (split.advance()) {
                  Text text = split.line();
                  if (plain && line.read(text.getBytes(), text.getLength())) {
                    add(line, block);
                  } else if (!isBlank(text)) {
                    unread++;
                  }
                }
              }
              return List.of(block.build(unread)).iterator();
            },
            true);
  }

  private static void add(RatingLine line, BlockBuilder block) {
    if (line.movieId() == 0) {
      block.drop(Fate.NOT_NUMBERS);
    } else {
      block.add(line.userId(), line.movieId(), line.stars(), line.time());
    }
  }

  /** The other lines, for the CSV parser. */
  JavaRDD<String> unread() {
    boolean plain = plainColumns();
    boolean timed = file.columns().equals(TIMED);
    return text()
        .mapPartitionsWithIndex(
            (index, lines) -> {
              RatingLine line = new RatingLine(timed);
              List<String> others = new ArrayList<>();
              while (lines.hasNext()) {
                SplitLines split = lines.next()._2();
                skipHeader(index, split);
                while (split.advance()) {
                  Text text = split.line();
                  if (!(plain && line.read(text.getBytes(), text.getLength())) && !isBlank(text)) {
                    others.add(string(text));
                  }
                }
              }
              return others.iterator();
            },
            true);
  }

  private JavaPairRDD<NullWritable, SplitLines> text() {
    JobConf conf = new JobConf(context.hadoopConfiguration());
    FileInputFormat.setInputPaths(conf, file.path());
    // Hadoop reads 4 KB at a time.
    conf.setInt("io.file.buffer.size", BUFFER);
    return context.hadoopRDD(
        conf,
        SplitLines.Format.class,
        NullWritable.class,
        SplitLines.class,
        context.defaultMinPartitions());
  }

  /** The header is the first line of the file that is not blank. */
  private static void skipHeader(int partition, SplitLines lines) throws IOException {
    boolean found = partition > 0;
    while (!found && lines.advance()) {
      found = !isBlank(lines.line());
    }
  }

  private static boolean isBlank(Text line) {
    return string(line).trim().isEmpty();
  }

  private static String string(Text line) {
    return new String(line.getBytes(), 0, line.getLength(), StandardCharsets.UTF_8);
  }
}
