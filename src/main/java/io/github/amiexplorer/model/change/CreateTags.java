package io.github.amiexplorer.model.change;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Sets tags, replacing values of the same keys. */
public record CreateTags(List<String> resourceIds, Map<String, String> tags) implements Change {
  @Override
  public String operation() {
    return "CreateTags";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new CreateTags(resourceIds.stream().map(ids).toList(), tags);
  }
}
