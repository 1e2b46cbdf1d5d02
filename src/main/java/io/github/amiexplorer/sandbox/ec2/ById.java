package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Narrows a listing to the ids or names that a request gives; each must exist. */
final class ById {
  private ById() {}

  /**
   * What passes: everything where nothing is asked.
   *
   * @param code EC2's code where one does not exist
   * @param what EC2's word for the thing, as in "The snapshot 'snap-1' does not exist"
   */
  static <T> Predicate<T> of(
      List<String> asked, List<T> all, Function<T, String> id, String code, String what) {
    for (String one : asked) {
      if (all.stream().noneMatch(each -> id.apply(each).equals(one))) {
        throw ApiError.invalid(code, "The " + what + " '" + one + "' does not exist");
      }
    }
    return each -> asked.isEmpty() || asked.contains(id.apply(each));
  }
}
