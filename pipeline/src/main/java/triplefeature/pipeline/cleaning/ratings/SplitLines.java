package triplefeature.pipeline.cleaning.ratings;

import java.io.IOException;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.InputFormat;
import org.apache.hadoop.mapred.InputSplit;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.JobConfigurable;
import org.apache.hadoop.mapred.RecordReader;
import org.apache.hadoop.mapred.Reporter;
import org.apache.hadoop.mapred.TextInputFormat;

/**
 * The lines of a split of a file, as Hadoop's {@link TextInputFormat} has them. For Apache Spark
 * the split is a single record, which is this very object: what it does for every record takes as
 * long as reading a line of numbers does.
 */
final class SplitLines implements RecordReader<NullWritable, SplitLines> {
  private final RecordReader<LongWritable, Text> lines;
  private final LongWritable place;
  private final Text line;
  private boolean given;

  private SplitLines(RecordReader<LongWritable, Text> lines) {
    this.lines = lines;
    this.place = lines.createKey();
    this.line = lines.createValue();
  }

  /** Goes on to the next line, the first one to begin with; false after the last. */
  boolean advance() throws IOException {
    return lines.next(place, line);
  }

  /** The line, which the next one overwrites. */
  Text line() {
    return line;
  }

  @Override
  public boolean next(NullWritable key, SplitLines value) {
    boolean first = !given;
    given = true;
    return first;
  }

  @Override
  public NullWritable createKey() {
    return NullWritable.get();
  }

  @Override
  public SplitLines createValue() {
    return this;
  }

  @Override
  public long getPos() throws IOException {
    return lines.getPos();
  }

  @Override
  public float getProgress() throws IOException {
    return lines.getProgress();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Splits a file as {@link TextInputFormat} does. */
  static final class Format implements InputFormat<NullWritable, SplitLines>, JobConfigurable {
    private final TextInputFormat text = new TextInputFormat();

    /** For Hadoop, which makes one for each task. */
    Format() {}

    @Override
    public void configure(JobConf conf) {
      text.configure(conf);
    }

    @Override
    public InputSplit[] getSplits(JobConf conf, int wanted) throws IOException {
      return text.getSplits(conf, wanted);
    }

    @Override
    public RecordReader<NullWritable, SplitLines> getRecordReader(
        InputSplit split, JobConf conf, Reporter reporter) throws IOException {
      return new SplitLines(text.getRecordReader(split, conf, reporter));
    }
  }
}
