package triplefeature.pipeline.artifact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.util.CollectionAccumulator;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ManifestDigest;
import triplefeature.serving.model.Evaluation;

/**
 * Puts the artifacts of one version together, then publishes it under a manifest. Artifacts may be
 * written by several threads.
 */
final class ModelWriter {
  /** By gzip, because snappy and zstd would bring native libraries into the server. */
  private static final Map<String, String> ENCODING =
      Map.of("compression", "gzip", "parquet.writer.version", "v2");

  private final ObjectMapper json =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private final ModelFolder folder;
  private final String stamp;
  private final Map<String, Manifest.Artifact> artifacts = new ConcurrentSkipListMap<>();
  private final Map<String, Manifest.File> files = new ConcurrentSkipListMap<>();

  ModelWriter(ModelFolder folder, String stamp) {
    this.folder = folder;
    this.stamp = stamp;
  }

  /**
   * Writes an artifact as a single Parquet file with page checksums, and hashes it on the way;
   * without rows it has the columns alone.
   *
   * @param keys columns that identify a row and order the file
   * @return number of rows
   */
  long write(ArtifactName name, Dataset<Row> rows, String... keys) {
    Column[] order = Arrays.stream(keys).map(functions::col).toArray(Column[]::new);
    Dataset<Row> sorted = rows.coalesce(1).sortWithinPartitions(order);
    CollectionAccumulator<Row> hashes = rows.sparkSession().sparkContext().collectionAccumulator();
    MapPartitionsFunction<Row, Row> hash = all -> new HashedRows(all, hashes::add);
    Dataset<Row> hashed = sorted.mapPartitions(hash, Encoders.row(rows.schema()));
    save(name, scratch -> hashed.write().options(ENCODING).parquet(scratch.toString()));
    return described(name, hashes.value());
  }

  /**
   * Writes films whose partitions are in order, as many at a time as there are cores, and puts the
   * parts into one file. What takes one core, the hash, runs beside that.
   *
   * @return number of films
   */
  long writeInOrder(ArtifactName name, JavaRDD<FilmRatings> films) {
    JavaRDD<Row> hashing = films.coalesce(1).mapPartitions(ModelWriter::hash);
    CompletableFuture<List<Row>> hashed = CompletableFuture.supplyAsync(hashing::collect);
    save(name, scratch -> RatingsParquet.write(films, scratch, folder.fileSystem().getConf()));
    return described(name, hashed.join());
  }

  /**
   * @param write makes a folder of parts
   */
  private void save(ArtifactName name, Consumer<Path> write) {
    Path scratch = new Path(folder.building(), "_" + name.id());
    write.accept(scratch);
    try {
      ParquetParts.join(folder.fileSystem(), scratch, new Path(folder.building(), name.file()));
      files.put(name.file(), folder.describe(name.file()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name.file(), e);
    }
  }

  /** Of no rows Apache Spark may make no partition, and so no hash. */
  private long described(ArtifactName name, List<Row> hashes) {
    Row described = hashes.isEmpty() ? new ContentHash().described() : hashes.get(0);
    artifacts.put(name.id(), ContentHash.artifact(described));
    return described.getLong(0);
  }

  /** Writes a JSON file, fields in the order of the record, maps in order of their keys. */
  void writeJson(String name, Object value) {
    try {
      folder.write(name, text(value));
      files.put(name, folder.describe(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }

  private String text(Object value) throws IOException {
    return json.writeValueAsString(value) + "\n";
  }

  /**
   * Writes the card and the manifest and makes the version current.
   *
   * @return the manifest published
   */
  Manifest publish(ModelManifest origin, Evaluation evaluation) {
    // Over the time too: names of versions, which CURRENT holds, must not be alike but for a bit.
    String contents = stamp + artifacts;
    String version = stamp + "-" + DigestUtils.sha256Hex(contents).substring(0, 8);
    try {
      Manifest uncarded = origin.of(version, artifacts, files, ManifestDigest.BLANK);
      folder.write(ModelCard.FILE, ModelCard.of(uncarded, evaluation));
      files.put(ModelCard.FILE, folder.describe(ModelCard.FILE));
      String text = text(origin.of(version, artifacts, files, ManifestDigest.BLANK));
      String digest = ManifestDigest.of(text);
      folder.write(Manifest.FILE, text.replace(ManifestDigest.BLANK, digest));
      folder.publish(version);
      return origin.of(version, artifacts, files, digest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot publish " + version, e);
    }
  }

  private static Iterator<Row> hash(Iterator<FilmRatings> films) {
    ContentHash hash = new ContentHash();
    films.forEachRemaining(
        film -> hash.add(RowFactory.create(film.movieId(), film.users(), film.halfStars())));
    return List.of(hash.described()).iterator();
  }
}
