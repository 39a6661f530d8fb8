package triplefeature.serving.artifact;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import triplefeature.serving.text.English;

/**
 * The heap of this process, and whether a model fits into it: what does not is refused, where an
 * {@link OutOfMemoryError} would end the server and the model in use with it.
 *
 * @param bytes as {@code -Xmx} has it
 */
record HeapRoom(long bytes) {
  private static final long MEGABYTE = 1 << 20;

  static HeapRoom ofThisProcess() {
    // What the runtime says itself lacks a part that some collectors keep free.
    HotSpotDiagnosticMXBean options =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return new HeapRoom(
        options == null
            ? Runtime.getRuntime().maxMemory()
            : Long.parseLong(options.getVMOption("MaxHeapSize").getValue()));
  }

  /**
   * @param held heap of the model in use; 0 where there is none
   * @throws ModelException if the model does not fit in beside it
   */
  void require(PublishedModel model, long held) throws ModelException {
    long needed = model.manifest().heapBytes() + held;
    if (model.manifest().heapBytes() == 0 || needed <= bytes) {
      return;
    }
    String beside =
        held == 0 ? "" : English.format(" beside the %,d MB of the model in use", megabytes(held));
    throw new ModelException(
        English.format(
            "%s needs a heap of %,d MB%s, and this server has %,d MB: start it anew, with ./run serve or with -Xmx%dm",
            model.path(),
            megabytes(model.manifest().heapBytes()),
            beside,
            bytes / MEGABYTE,
            megabytes(needed)));
  }

  private static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
