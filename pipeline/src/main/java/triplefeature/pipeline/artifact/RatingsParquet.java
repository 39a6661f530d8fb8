package triplefeature.pipeline.artifact;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;

/**
 * Writes films with their ratings in the columns that Apache Spark would make of such rows, without
 * making rows of them first: that would box every number.
 */
public final class RatingsParquet extends WriteSupport<FilmRatings> {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message films {
            required int32 movieId;
            optional group users (LIST) { repeated group list { required int32 element; } }
            optional group halfStars (LIST) {
              repeated group list { required int32 element (INTEGER(8, true)); }
            }
          }""");

  /**
   * Numbers that ascend are told by the steps between them, which takes the second version of
   * Parquet's pages: smaller than a dictionary, and much faster to write. What that leaves is
   * hardly compressed any further by more effort: 0.2 % in twice the time.
   */
  private static final Map<String, String> ENCODING =
      Map.of(
          ParquetOutputFormat.WRITE_SUPPORT_CLASS,
          RatingsParquet.class.getName(),
          ParquetOutputFormat.COMPRESSION,
          "GZIP",
          "zlib.compress.level",
          "BEST_SPEED",
          ParquetOutputFormat.WRITER_VERSION,
          "v2",
          ParquetOutputFormat.ENABLE_DICTIONARY + "#users.list.element",
          "false");

  private @Nullable RecordConsumer consumer;

  /** For Hadoop, which makes one for each file. */
  public RatingsParquet() {}

  /**
   * @param scratch a folder that does not exist, for a file of each partition; their names are in
   *     the order of the partitions
   */
  static void write(JavaRDD<FilmRatings> films, Path scratch, Configuration configuration) {
    Configuration encoding = new Configuration(configuration);
    ENCODING.forEach(encoding::set);
    films
        .mapToPair(film -> new Tuple2<Void, FilmRatings>(null, film))
        .saveAsNewAPIHadoopFile(
            scratch.toString(), Void.class, FilmRatings.class, ParquetOutputFormat.class, encoding);
  }

  @Override
  @SuppressWarnings("deprecation") // What replaces it still asks for it: it is abstract.
  public WriteContext init(Configuration configuration) {
    return new WriteContext(SCHEMA, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    this.consumer = consumer;
  }

  @Override
  public void write(FilmRatings film) {
    RecordConsumer out = Objects.requireNonNull(consumer);
    out.startMessage();
    out.startField("movieId", 0);
    out.addInteger(film.movieId());
    out.endField("movieId", 0);
    out.startField("users", 1);
    int[] users = film.users();
    list(out, users.length, i -> users[i]);
    out.endField("users", 1);
    out.startField("halfStars", 2);
    byte[] halfStars = film.halfStars();
    list(out, halfStars.length, i -> halfStars[i]);
    out.endField("halfStars", 2);
    out.endMessage();
  }

  /** One element or more. */
  private static void list(RecordConsumer out, int size, IntUnaryOperator element) {
    out.startGroup();
    out.startField("list", 0);
    for (int i = 0; i < size; i++) {
      out.startGroup();
      out.startField("element", 0);
      out.addInteger(element.applyAsInt(i));
      out.endField("element", 0);
      out.endGroup();
    }
    out.endField("list", 0);
    out.endGroup();
  }
}
