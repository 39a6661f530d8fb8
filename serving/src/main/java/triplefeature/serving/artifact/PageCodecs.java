package triplefeature.serving.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Unpacks pages by what Java itself has. The library's own way asks a configuration of Hadoop,
 * which reads its settings from XML for every file.
 */
final class PageCodecs implements CompressionCodecFactory {
  private static final BytesInputDecompressor GZIP =
      new Unpacking() {
        @Override
        public BytesInput decompress(BytesInput packed, int size) throws IOException {
          try (InputStream bytes = new GZIPInputStream(packed.toInputStream())) {
            byte[] unpacked = bytes.readNBytes(size);
            // Only its end tells whether all was right.
            if (unpacked.length < size || bytes.read() >= 0) {
              throw new IOException("a page has other than " + size + " bytes");
            }
            return BytesInput.from(unpacked);
          }
        }
      };

  private static final BytesInputDecompressor NONE =
      new Unpacking() {
        @Override
        public BytesInput decompress(BytesInput packed, int size) {
          return packed;
        }
      };

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case GZIP -> GZIP;
      case UNCOMPRESSED -> NONE;
      default ->
          throw new IllegalArgumentException(
              "its pages are packed by " + codec + " instead of GZIP");
    };
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("artifacts are only read here");
  }

  @Override
  public void release() {
    // Nothing is kept between pages.
  }

  private abstract static class Unpacking implements BytesInputDecompressor {
    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer unpacked, int size) {
      throw new UnsupportedOperationException("only encrypted files are read through buffers");
    }

    @Override
    public void release() {
      // Nothing is kept.
    }
  }
}
