package triplefeature.pipeline.artifact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ManifestDigest;

/** Puts the artifacts of one version together, then publishes it under a manifest. */
final class ModelWriter {
  private static final StructType HASH =
      new StructType()
          .add("rows", DataTypes.LongType, false)
          .add("items", DataTypes.LongType, false)
          .add("textBytes", DataTypes.LongType, false)
          .add("contentHash", DataTypes.StringType, false);

  private final ObjectMapper json =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private final ModelFolder folder;
  private final String stamp;
  private final Map<String, Manifest.Artifact> artifacts = new TreeMap<>();
  private final Map<String, Manifest.File> files = new TreeMap<>();

  ModelWriter(ModelFolder folder, String stamp) {
    this.folder = folder;
    this.stamp = stamp;
  }

  /**
   * Writes an artifact as a single Parquet file with page checksums; without rows it has the
   * columns alone.
   *
   * @param keys columns that identify a row and order the file
   * @return number of rows
   */
  long write(ArtifactName name, Dataset<Row> rows, String... keys) {
    Column[] order = Arrays.stream(keys).map(functions::col).toArray(Column[]::new);
    Dataset<Row> sorted = rows.repartition(1).sortWithinPartitions(order).cache();
    try {
      MapPartitionsFunction<Row, Row> hash = ModelWriter::hash;
      List<Row> described = sorted.mapPartitions(hash, Encoders.row(HASH)).collectAsList();
      // Of no rows Apache Spark may make no partition, and so no hash.
      Manifest.Artifact artifact =
          described.isEmpty()
              ? ContentHash.of(Collections.emptyIterator())
              : artifact(described.get(0));
      artifacts.put(name.id(), artifact);
      Path scratch = new Path(folder.building(), "_" + name.id());
      // gzip, because snappy and zstd would bring native libraries into the server.
      sorted.write().option("compression", "gzip").parquet(scratch.toString());
      moveOnlyPart(scratch, name.file());
      return artifact.rows();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name.file(), e);
    } finally {
      sorted.unpersist();
    }
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
   * Writes the manifest and makes the version current.
   *
   * @return the manifest published
   */
  Manifest publish(ModelManifest origin) {
    // Over the time too: names of versions, which CURRENT holds, must not be alike but for a bit.
    String contents = stamp + artifacts;
    String version = stamp + "-" + DigestUtils.sha256Hex(contents).substring(0, 8);
    try {
      String text = text(origin.of(version, artifacts, files, ManifestDigest.BLANK));
      String digest = ManifestDigest.of(text);
      folder.write(Manifest.FILE, text.replace(ManifestDigest.BLANK, digest));
      folder.publish(version);
      return origin.of(version, artifacts, files, digest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot publish " + version, e);
    }
  }

  private void moveOnlyPart(Path scratch, String file) throws IOException {
    List<Path> parts =
        Arrays.stream(folder.fileSystem().listStatus(scratch))
            .map(FileStatus::getPath)
            .filter(path -> path.getName().endsWith(".parquet"))
            .toList();
    if (parts.size() != 1) {
      throw new IOException(scratch + " holds " + parts.size() + " Parquet files instead of one");
    }
    if (!folder.fileSystem().rename(parts.get(0), new Path(folder.building(), file))) {
      throw new IOException("cannot rename " + parts.get(0));
    }
    folder.fileSystem().delete(scratch, true);
    files.put(file, folder.describe(file));
  }

  private static Iterator<Row> hash(Iterator<Row> rows) throws IOException {
    Manifest.Artifact artifact = ContentHash.of(rows);
    return List.of(
            RowFactory.create(
                artifact.rows(), artifact.items(), artifact.textBytes(), artifact.contentHash()))
        .iterator();
  }

  private static Manifest.Artifact artifact(Row described) {
    return new Manifest.Artifact(
        described.getLong(0), described.getLong(1), described.getLong(2), described.getString(3));
  }
}
