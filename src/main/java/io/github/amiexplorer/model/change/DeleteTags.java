package io.github.amiexplorer.model.change;

import java.util.List;
import java.util.function.UnaryOperator;

/** Takes tags away by key. */
public record DeleteTags(List<String> resourceIds, List<String> keys) implements Change {
  @Override
  public String operation() {
    return "DeleteTags";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new DeleteTags(resourceIds.stream().map(ids).toList(), keys);
  }
}
