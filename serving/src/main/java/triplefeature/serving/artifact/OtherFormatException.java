package triplefeature.serving.artifact;

import java.nio.file.Path;
import triplefeature.serving.text.English;

/** A model that another release published. It is not damaged: built anew it can be served. */
public final class OtherFormatException extends ModelException {
  private static final long serialVersionUID = 1L;

  private final transient RebuildCommand command;
  private final String found;

  OtherFormatException(Path file, int format, RebuildCommand command) {
    this(
        English.format(
            "%s has format version %d, this server reads %d",
            file, format, Manifest.FORMAT_VERSION),
        command);
  }

  private OtherFormatException(String found, RebuildCommand command) {
    super(found + ": " + command.advice(null));
    this.found = found;
    this.command = command;
  }

  /** What was found, without what to do. */
  public String found() {
    return found;
  }

  /** Builds the model anew. */
  public RebuildCommand command() {
    return command;
  }
}
