package triplefeature.pipeline.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ManifestDigest;

/** Ways to spoil a model. */
public record ModelDamage(Path models, String modelVersion) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In a {@link FixtureModel#copy}. */
  public ModelDamage(Path models) {
    this(models, FixtureModel.manifest().modelVersion());
  }

  /** The folder of the version. */
  public Path version() {
    return models.resolve(modelVersion);
  }

  public Path file(String name) {
    return version().resolve(name);
  }

  /** Changes the manifest, member by member, and signs it again. */
  public void manifest(Consumer<ObjectNode> change) throws IOException {
    ObjectNode manifest = (ObjectNode) JSON.readTree(file(Manifest.FILE).toFile());
    change.accept(manifest);
    manifest.put("digest", ManifestDigest.BLANK);
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
    Files.writeString(
        file(Manifest.FILE), text.replace(ManifestDigest.BLANK, ManifestDigest.of(text)));
  }

  /** Makes it a model of the first format, whose manifest had no digest. */
  public void outdate() throws IOException {
    ObjectNode manifest = (ObjectNode) JSON.readTree(file(Manifest.FILE).toFile());
    manifest.put("formatVersion", 1).remove("digest");
    JSON.writeValue(file(Manifest.FILE).toFile(), manifest);
  }

  /** Makes the manifest agree with a file that was changed. */
  public void sign(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file(name));
    manifest(
        manifest -> {
          ObjectNode entry = (ObjectNode) manifest.get("files").get(name);
          entry.put("bytes", bytes.length).put("sha256", DigestUtils.sha256Hex(bytes));
        });
  }

  /** Turns over one bit of the last data page of the first column. */
  public void flipBitInPage(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file(name));
    try (var reader = ParquetFileReader.open(new LocalInputFile(file(name)))) {
      ColumnChunkMetaData chunk = reader.getFooter().getBlocks().get(0).getColumns().get(0);
      int end = Math.toIntExact(chunk.getStartingPos() + chunk.getTotalSize());
      bytes[end - 9] ^= 1;
    }
    Files.write(file(name), bytes);
  }

  /** Replaces an artifact by other rows, as the pipeline would write them. */
  public void rewrite(String name, Dataset<Row> rows) throws IOException {
    rewrite(name, rows, "gzip");
  }

  /**
   * @param codec of the pages
   */
  public void rewrite(String name, Dataset<Row> rows, String codec) throws IOException {
    Path scratch = models.resolve("scratch");
    rows.coalesce(1)
        .write()
        .mode("overwrite")
        .option("compression", codec)
        .parquet(scratch.toString());
    try (var parts = Files.list(scratch)) {
      Path part = parts.filter(each -> each.toString().endsWith(".parquet")).findAny().get();
      Files.write(file(name), Files.readAllBytes(part));
    }
    sign(name);
  }
}
