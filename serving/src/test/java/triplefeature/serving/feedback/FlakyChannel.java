package triplefeature.serving.feedback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * A real file that takes a few bytes at a time, as a file may, fails to reach the disk when told
 * to, and remembers what was asked of it.
 */
final class FlakyChannel extends FileChannel {
  private static final int AT_ONCE = 7;

  private final FileChannel file;
  private final List<String> asked = new ArrayList<>();
  private int failures;

  FlakyChannel(FileChannel file) {
    this.file = file;
  }

  /** The next {@code times} the file does not reach the disk. */
  void failToForce(int times) {
    failures = times;
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    asked.add("write");
    ByteBuffer few = bytes.slice(bytes.position(), Math.min(AT_ONCE, bytes.remaining()));
    int written = file.write(few);
    bytes.position(bytes.position() + written);
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    asked.add("force");
    if (failures > 0) {
      failures--;
      throw new IOException("the disk is full");
    }
    file.force(metaData);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public FileChannel position(long newPosition) throws IOException {
    file.position(newPosition);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return file.read(bytes);
  }

  @Override
  public long read(ByteBuffer[] buffers, int offset, int length) throws IOException {
    return file.read(buffers, offset, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return file.read(bytes, position);
  }

  @Override
  public long write(ByteBuffer[] buffers, int offset, int length) throws IOException {
    return file.write(buffers, offset, length);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    return file.write(bytes, position);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return file.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    return file.transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return file.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return file.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }
}
