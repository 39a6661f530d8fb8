package triplefeature.pipeline.artifact;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Rows on their way into a file: when the last has passed, their {@link ContentHash} is told. */
final class HashedRows implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final Consumer<Row> told;
  private final ContentHash hash = new ContentHash();
  private boolean ended;

  HashedRows(Iterator<Row> rows, Consumer<Row> told) {
    this.rows = rows;
    this.told = told;
  }

  @Override
  public boolean hasNext() {
    boolean more = rows.hasNext();
    if (!more && !ended) {
      ended = true;
      told.accept(hash.described());
    }
    return more;
  }

  @Override
  public Row next() {
    Row row = rows.next();
    hash.add(row);
    return row;
  }
}
