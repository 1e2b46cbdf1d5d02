package io.github.amiexplorer.ui.tour;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one stop did, an entry of {@code report.json}.
 *
 * @param stop its name
 * @param ok whether it ran and saw what it should; {@code false} for a skipped one
 * @param seconds how long it took, to a tenth
 * @param picture the file's name, or {@code null} where none was taken
 * @param saw counts and ids
 * @param skipped whether it could not run here
 * @param why what went wrong or was missing, or {@code null} where {@code ok}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StopReport(
    String stop,
    boolean ok,
    double seconds,
    @Nullable String picture,
    Map<String, Object> saw,
    boolean skipped,
    @Nullable String why) {

  /** Whether the tour as a whole fails by it. */
  boolean failed() {
    return !ok && !skipped;
  }

  /** One line for a terminal. */
  String line() {
    String verdict = ok ? "ok" : skipped ? "skipped" : "FAILED";
    String rest = why != null ? why : saw.toString().replaceAll("^\\{|\\}$", "");
    return "%-8s %-18s %6.1f s  %s".formatted(verdict, stop, seconds, rest);
  }
}
